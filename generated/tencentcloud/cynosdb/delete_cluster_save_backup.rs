// @generated from spec/tencentcloud/cynosdb/delete_cluster_save_backup.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Deletes cluster save backup.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [DeleteClusterSaveBackup](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DeleteClusterSaveBackup)
    pub struct DeleteClusterSaveBackup for Cynosdb => DeleteClusterSaveBackupResponse, DeleteClusterSaveBackupError =
        Description::new("DeleteClusterSaveBackup", "POST", "/")
            .headers(&[("X-TC-Action", "DeleteClusterSaveBackup"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required DeleteClusterSaveBackupRequired {
        cluster_id: String = body "ClusterId",
    }
    optional {
        save_backup_id: i64 = body "SaveBackupId" exact,
    }
}

::cloudbind::binding::response! {
    pub struct DeleteClusterSaveBackupResponse of DeleteClusterSaveBackup;
    task_id: i64 = body "TaskId",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DeleteClusterSaveBackupError of DeleteClusterSaveBackup;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationDatabaseAccessError = "FailedOperation.DatabaseAccessError",
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// The service failed.
        InternalErrorDbOperationFailed = "InternalError.DbOperationFailed",
        /// The service failed.
        InternalErrorInternalHttpServerError = "InternalError.InternalHttpServerError",
        /// The service failed.
        InternalErrorSystemError = "InternalError.SystemError",
        /// A value is not allowed.
        InvalidParameterValueParamError = "InvalidParameterValue.ParamError",
        /// The resource was not found.
        ResourceNotFoundClusterNotFoundError = "ResourceNotFound.ClusterNotFoundError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}
