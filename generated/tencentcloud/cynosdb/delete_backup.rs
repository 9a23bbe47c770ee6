// @generated from spec/tencentcloud/cynosdb/delete_backup.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Deletes backup.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [DeleteBackup](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DeleteBackup)
    pub struct DeleteBackup for Cynosdb => DeleteBackupResponse, DeleteBackupError =
        Description::new("DeleteBackup", "POST", "/")
            .headers(&[("X-TC-Action", "DeleteBackup"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required DeleteBackupRequired {
        cluster_id: String = body "ClusterId",
    }
    optional {
        snapshot_id_list: Vec<i64> = body "SnapshotIdList",
        backup_ids: Vec<i64> = body "BackupIds",
    }
}

::cloudbind::binding::response! {
    pub struct DeleteBackupResponse of DeleteBackup;
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DeleteBackupError of DeleteBackup;
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
