// @generated from spec/huaweicloud/cbh/reset_instance_login_method.yaml. To change it, edit that and run `cargo build`.

use super::{Cbh, CommonErrorCode};

::cloudbind::binding::request! {
    /// Resets instance login method.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [ResetInstanceLoginMethod](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CBH&api=ResetInstanceLoginMethod)
    pub struct ResetInstanceLoginMethod for Cbh => ResetInstanceLoginMethodResponse, ResetInstanceLoginMethodError =
        Description::new("ResetInstanceLoginMethod", "PUT", "/v2/{project_id}/cbs/instance/login-method")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required ResetInstanceLoginMethodRequired {
        server_id: String = body "server_id",
    }
}

::cloudbind::binding::response! {
    ///
    /// The page documents no content.
    pub struct ResetInstanceLoginMethodResponse of ResetInstanceLoginMethod;
}

::cloudbind::binding::errors! {
    pub enum ResetInstanceLoginMethodError of ResetInstanceLoginMethod;
    shared Common(CommonErrorCode);
}
