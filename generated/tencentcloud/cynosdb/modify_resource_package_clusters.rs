// @generated from spec/tencentcloud/cynosdb/modify_resource_package_clusters.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Modifies resource package clusters.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [ModifyResourcePackageClusters](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyResourcePackageClusters)
    pub struct ModifyResourcePackageClusters for Cynosdb => ModifyResourcePackageClustersResponse, ModifyResourcePackageClustersError =
        Description::new("ModifyResourcePackageClusters", "POST", "/")
            .headers(&[("X-TC-Action", "ModifyResourcePackageClusters"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required ModifyResourcePackageClustersRequired {
        package_id: String = body "PackageId",
    }
    optional {
        bind_cluster_ids: Vec<String> = body "BindClusterIds",
        unbind_cluster_ids: Vec<String> = body "UnbindClusterIds",
    }
}

::cloudbind::binding::response! {
    pub struct ModifyResourcePackageClustersResponse of ModifyResourcePackageClusters;
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum ModifyResourcePackageClustersError of ModifyResourcePackageClusters;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationBindSourcePackageError = "FailedOperation.BindSourcePackageError",
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// The operation failed.
        FailedOperationQuerySourcePackageError = "FailedOperation.QuerySourcePackageError",
        /// The operation failed.
        FailedOperationUnBindSourcePackageError = "FailedOperation.UnBindSourcePackageError",
        /// The service failed.
        InternalErrorSystemError = "InternalError.SystemError",
        /// The service failed.
        InternalErrorUnknownError = "InternalError.UnknownError",
        /// A value is not allowed.
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
        /// The resource was not found.
        ResourceNotFoundClusterNotFoundError = "ResourceNotFound.ClusterNotFoundError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}
