// @generated from spec/tencentcloud/cynosdb/modify_vault.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Modifies vault.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [ModifyVault](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyVault)
    pub struct ModifyVault for Cynosdb => ModifyVaultResponse, ModifyVaultError =
        Description::new("ModifyVault", "POST", "/")
            .headers(&[("X-TC-Action", "ModifyVault"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required ModifyVaultRequired {
        vault_id: String = body "VaultId",
    }
    optional {
        vault_name: String = body "VaultName",
        vault_describe: String = body "VaultDescribe",
        backup_save_seconds: i64 = body "BackupSaveSeconds" exact,
        key_id: String = body "KeyId",
        key_type: String = body "KeyType",
        key_region: String = body "KeyRegion",
        is_lock: bool = body "IsLock" exact,
        locked_time: String = body "LockedTime",
        is_encryption: bool = body "IsEncryption" exact,
    }
}

::cloudbind::binding::response! {
    pub struct ModifyVaultResponse of ModifyVault;
    task_id: i64 = body "TaskId",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum ModifyVaultError of ModifyVault;
    shared Common(CommonErrorCode);
    codes {
        /// The operation is not allowed.
        OperationDeniedBackupVaultTaskConflictError = "OperationDenied.BackupVaultTaskConflictError",
        /// The caller has no permission.
        UnauthorizedOperationRoleUnauthorized = "UnauthorizedOperation.RoleUnauthorized",
    }
}
