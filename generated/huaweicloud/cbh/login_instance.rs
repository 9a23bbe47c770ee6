// @generated from spec/huaweicloud/cbh/login_instance.yaml. To change it, edit that and run `cargo build`.

use super::{Cbh, CommonErrorCode};

::cloudbind::binding::request! {
    /// Logs in to instance.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [LoginInstance](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CBH&api=LoginInstance)
    pub struct LoginInstance for Cbh => LoginInstanceResponse, LoginInstanceError =
        Description::new("LoginInstance", "POST", "/v2/{project_id}/cbs/instance/login")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required LoginInstanceRequired {
        server_id: String = body "server_id",
    }
}

::cloudbind::binding::response! {
    pub struct LoginInstanceResponse of LoginInstance;
    login_url: String = body "login_url",
}

::cloudbind::binding::errors! {
    pub enum LoginInstanceError of LoginInstance;
    shared Common(CommonErrorCode);
}
