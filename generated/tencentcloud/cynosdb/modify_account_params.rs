// @generated from spec/tencentcloud/cynosdb/modify_account_params.yaml. To change it, edit that and run `cargo build`.

use super::{AccountParam, CommonErrorCode, Cynosdb, InputAccount};

::cloudbind::binding::request! {
    /// Modifies account params.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [ModifyAccountParams](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyAccountParams)
    pub struct ModifyAccountParams for Cynosdb => ModifyAccountParamsResponse, ModifyAccountParamsError =
        Description::new("ModifyAccountParams", "POST", "/")
            .headers(&[("X-TC-Action", "ModifyAccountParams"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required ModifyAccountParamsRequired {
        cluster_id: String = body "ClusterId",
        account: InputAccount = body "Account",
        account_params: Vec<AccountParam> = body "AccountParams",
    }
}

::cloudbind::binding::response! {
    pub struct ModifyAccountParamsResponse of ModifyAccountParams;
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum ModifyAccountParamsError of ModifyAccountParams;
    shared Common(CommonErrorCode);
}
