// @generated from spec/tencentcloud/cynosdb/delete_vaults.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, DeleteVaultTask};

::cloudbind::binding::request! {
    /// Deletes vaults.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [DeleteVaults](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DeleteVaults)
    pub struct DeleteVaults for Cynosdb => DeleteVaultsResponse, DeleteVaultsError =
        Description::new("DeleteVaults", "POST", "/")
            .headers(&[("X-TC-Action", "DeleteVaults"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required DeleteVaultsRequired {
        vault_ids: Vec<String> = body "VaultIds",
    }
}

::cloudbind::binding::response! {
    pub struct DeleteVaultsResponse of DeleteVaults;
    vault_task: Vec<DeleteVaultTask> = body "VaultTask",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DeleteVaultsError of DeleteVaults;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// The operation is not allowed.
        OperationDeniedCamDeniedError = "OperationDenied.CamDeniedError",
    }
}
