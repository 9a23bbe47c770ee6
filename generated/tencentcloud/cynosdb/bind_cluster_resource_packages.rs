// @generated from spec/tencentcloud/cynosdb/bind_cluster_resource_packages.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Binds cluster resource packages.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [BindClusterResourcePackages](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=BindClusterResourcePackages)
    pub struct BindClusterResourcePackages for Cynosdb => BindClusterResourcePackagesResponse, BindClusterResourcePackagesError =
        Description::new("BindClusterResourcePackages", "POST", "/")
            .headers(&[("X-TC-Action", "BindClusterResourcePackages"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required BindClusterResourcePackagesRequired {
        package_ids: Vec<String> = body "PackageIds",
        cluster_id: String = body "ClusterId",
    }
}

::cloudbind::binding::response! {
    pub struct BindClusterResourcePackagesResponse of BindClusterResourcePackages;
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum BindClusterResourcePackagesError of BindClusterResourcePackages;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationBindSourcePackageError = "FailedOperation.BindSourcePackageError",
        /// The operation failed.
        FailedOperationDatabaseAccessError = "FailedOperation.DatabaseAccessError",
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// The operation failed.
        FailedOperationQuerySourcePackageError = "FailedOperation.QuerySourcePackageError",
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
