// @generated from spec/tencentcloud/cynosdb/create_vault.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Creates vault.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [CreateVault](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=CreateVault)
    pub struct CreateVault for Cynosdb => CreateVaultResponse, CreateVaultError =
        Description::new("CreateVault", "POST", "/")
            .headers(&[("X-TC-Action", "CreateVault"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required CreateVaultRequired {
        vault_name: String = body "VaultName",
        backup_save_seconds: i64 = body "BackupSaveSeconds",
    }
    optional {
        vault_describe: String = body "VaultDescribe",
        key_id: String = body "KeyId",
        key_type: String = body "KeyType",
        key_region: String = body "KeyRegion",
        locked_time: String = body "LockedTime",
    }
}

::cloudbind::binding::response! {
    pub struct CreateVaultResponse of CreateVault;
    task_id: i64 = body "TaskId",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum CreateVaultError of CreateVault;
    shared Common(CommonErrorCode);
    codes {
        /// The caller has no permission.
        UnauthorizedOperationRoleUnauthorized = "UnauthorizedOperation.RoleUnauthorized",
    }
}
