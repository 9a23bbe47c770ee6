// @generated from spec/tencentcloud/cynosdb/modify_cluster_binlog_redo_log_auto_copy_vault.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, CreateBackupVaultItem, Cynosdb};

::cloudbind::binding::request! {
    /// Modifies cluster binlog redo log auto copy vault.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [ModifyClusterBinlogRedoLogAutoCopyVault](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyClusterBinlogRedoLogAutoCopyVault)
    pub struct ModifyClusterBinlogRedoLogAutoCopyVault for Cynosdb => ModifyClusterBinlogRedoLogAutoCopyVaultResponse, ModifyClusterBinlogRedoLogAutoCopyVaultError =
        Description::new("ModifyClusterBinlogRedoLogAutoCopyVault", "POST", "/")
            .headers(&[("X-TC-Action", "ModifyClusterBinlogRedoLogAutoCopyVault"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required ModifyClusterBinlogRedoLogAutoCopyVaultRequired {
        cluster_id: String = body "ClusterId",
    }
    optional {
        auto_copy_vaults: Vec<CreateBackupVaultItem> = body "AutoCopyVaults",
    }
}

::cloudbind::binding::response! {
    pub struct ModifyClusterBinlogRedoLogAutoCopyVaultResponse of ModifyClusterBinlogRedoLogAutoCopyVault;
    task_id: i64 = body "TaskId",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum ModifyClusterBinlogRedoLogAutoCopyVaultError of ModifyClusterBinlogRedoLogAutoCopyVault;
    shared Common(CommonErrorCode);
    codes {
        /// The operation is not allowed.
        OperationDeniedBackupVaultTaskConflictError = "OperationDenied.BackupVaultTaskConflictError",
    }
}
