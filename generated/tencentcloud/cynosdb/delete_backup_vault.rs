// @generated from spec/tencentcloud/cynosdb/delete_backup_vault.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Deletes backup vault.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [DeleteBackupVault](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DeleteBackupVault)
    pub struct DeleteBackupVault for Cynosdb => DeleteBackupVaultResponse, DeleteBackupVaultError =
        Description::new("DeleteBackupVault", "POST", "/")
            .headers(&[("X-TC-Action", "DeleteBackupVault"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required DeleteBackupVaultRequired {
        vault_id: String = body "VaultId",
        backup_ids: Vec<i64> = body "BackupIds",
    }
}

::cloudbind::binding::response! {
    pub struct DeleteBackupVaultResponse of DeleteBackupVault;
    task_id: i64 = body "TaskId",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DeleteBackupVaultError of DeleteBackupVault;
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
