// @generated from spec/tencentcloud/cynosdb/modify_libra_db_cluster_name.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Modifies libra DB cluster name.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [ModifyLibraDBClusterName](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyLibraDBClusterName)
    pub struct ModifyLibraDBClusterName for Cynosdb => ModifyLibraDBClusterNameResponse, ModifyLibraDBClusterNameError =
        Description::new("ModifyLibraDBClusterName", "POST", "/")
            .headers(&[("X-TC-Action", "ModifyLibraDBClusterName"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required ModifyLibraDBClusterNameRequired {
        cluster_id: String = body "ClusterId",
        cluster_name: String = body "ClusterName",
    }
}

::cloudbind::binding::response! {
    pub struct ModifyLibraDBClusterNameResponse of ModifyLibraDBClusterName;
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum ModifyLibraDBClusterNameError of ModifyLibraDBClusterName;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationDatabaseAccessError = "FailedOperation.DatabaseAccessError",
        /// The service failed.
        InternalErrorDbOperationFailed = "InternalError.DbOperationFailed",
        /// The service failed.
        InternalErrorSystemError = "InternalError.SystemError",
        /// A value is not allowed.
        InvalidParameterValueInstanceNotFound = "InvalidParameterValue.InstanceNotFound",
        /// A value is not allowed.
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
        /// The resource was not found.
        ResourceNotFoundClusterNotFoundError = "ResourceNotFound.ClusterNotFoundError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}
