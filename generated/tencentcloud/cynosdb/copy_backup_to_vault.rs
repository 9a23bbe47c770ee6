// @generated from spec/tencentcloud/cynosdb/copy_backup_to_vault.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Copies backup to vault.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [CopyBackupToVault](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=CopyBackupToVault)
    pub struct CopyBackupToVault for Cynosdb => CopyBackupToVaultResponse, CopyBackupToVaultError =
        Description::new("CopyBackupToVault", "POST", "/")
            .headers(&[("X-TC-Action", "CopyBackupToVault"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    optional {
        vault_id: String = body "VaultId",
        backup_ids: Vec<i64> = body "BackupIds",
    }
}

::cloudbind::binding::response! {
    pub struct CopyBackupToVaultResponse of CopyBackupToVault;
    task_id: i64 = body "TaskId",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum CopyBackupToVaultError of CopyBackupToVault;
    shared Common(CommonErrorCode);
    codes {
        /// The operation is not allowed.
        OperationDeniedBackupVaultTaskConflictError = "OperationDenied.BackupVaultTaskConflictError",
    }
}
