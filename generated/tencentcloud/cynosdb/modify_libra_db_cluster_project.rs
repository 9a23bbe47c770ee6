// @generated from spec/tencentcloud/cynosdb/modify_libra_db_cluster_project.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Modifies libra DB cluster project.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [ModifyLibraDBClusterProject](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyLibraDBClusterProject)
    pub struct ModifyLibraDBClusterProject for Cynosdb => ModifyLibraDBClusterProjectResponse, ModifyLibraDBClusterProjectError =
        Description::new("ModifyLibraDBClusterProject", "POST", "/")
            .headers(&[("X-TC-Action", "ModifyLibraDBClusterProject"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    optional {
        cluster_id_set: Vec<String> = body "ClusterIdSet",
        project_id: i64 = body "ProjectId" exact,
    }
}

::cloudbind::binding::response! {
    pub struct ModifyLibraDBClusterProjectResponse of ModifyLibraDBClusterProject;
    affected_cluster_id_set: Vec<String> = body "AffectedClusterIdSet",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum ModifyLibraDBClusterProjectError of ModifyLibraDBClusterProject;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// The service failed.
        InternalErrorDbOperationFailed = "InternalError.DbOperationFailed",
        /// A value is not allowed.
        InvalidParameterValueInstanceNotFound = "InvalidParameterValue.InstanceNotFound",
        /// A value is not allowed.
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}
