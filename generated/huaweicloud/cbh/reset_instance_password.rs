// @generated from spec/huaweicloud/cbh/reset_instance_password.yaml. To change it, edit that and run `cargo build`.

use super::{Cbh, CommonErrorCode};
use ::cloudbind::value;

::cloudbind::binding::request! {
    /// Resets instance password.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [ResetInstancePassword](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CBH&api=ResetInstancePassword)
    pub struct ResetInstancePassword for Cbh => ResetInstancePasswordResponse, ResetInstancePasswordError =
        Description::new("ResetInstancePassword", "PUT", "/v2/{project_id}/cbs/instance/password")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required ResetInstancePasswordRequired {
        new_password: value::Sensitive<String> = body "new_password",
        server_id: String = body "server_id",
    }
}

::cloudbind::binding::response! {
    ///
    /// The page documents no content.
    pub struct ResetInstancePasswordResponse of ResetInstancePassword;
}

::cloudbind::binding::errors! {
    pub enum ResetInstancePasswordError of ResetInstancePassword;
    shared Common(CommonErrorCode);
}
