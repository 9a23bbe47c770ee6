// @generated from spec/tencentcloud/cynosdb/unbind_cluster_resource_packages.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Unbinds cluster resource packages.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [UnbindClusterResourcePackages](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=UnbindClusterResourcePackages)
    pub struct UnbindClusterResourcePackages for Cynosdb => UnbindClusterResourcePackagesResponse, UnbindClusterResourcePackagesError =
        Description::new("UnbindClusterResourcePackages", "POST", "/")
            .headers(&[("X-TC-Action", "UnbindClusterResourcePackages"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required UnbindClusterResourcePackagesRequired {
        cluster_id: String = body "ClusterId",
    }
    optional {
        package_ids: Vec<String> = body "PackageIds",
    }
}

::cloudbind::binding::response! {
    pub struct UnbindClusterResourcePackagesResponse of UnbindClusterResourcePackages;
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum UnbindClusterResourcePackagesError of UnbindClusterResourcePackages;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationQuerySourcePackageError = "FailedOperation.QuerySourcePackageError",
        /// The operation failed.
        FailedOperationUnBindSourcePackageError = "FailedOperation.UnBindSourcePackageError",
        /// The service failed.
        InternalErrorInternalHttpServerError = "InternalError.InternalHttpServerError",
        /// The service failed.
        InternalErrorSystemError = "InternalError.SystemError",
        /// A value is not allowed.
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
        /// The resource was not found.
        ResourceNotFoundClusterNotFoundError = "ResourceNotFound.ClusterNotFoundError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}
