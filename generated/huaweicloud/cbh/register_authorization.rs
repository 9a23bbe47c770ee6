// @generated from spec/huaweicloud/cbh/register_authorization.yaml. To change it, edit that and run `cargo build`.

use super::{AgencyAuthorizeInfo, Cbh, CommonErrorCode};

::cloudbind::binding::request! {
    /// Registers authorization.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [RegisterAuthorization](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CBH&api=RegisterAuthorization)
    pub struct RegisterAuthorization for Cbh => RegisterAuthorizationResponse, RegisterAuthorizationError =
        Description::new("RegisterAuthorization", "POST", "/v2/{project_id}/cbs/agency/authorization")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required RegisterAuthorizationRequired {
        authorization: AgencyAuthorizeInfo = body "authorization",
    }
}

::cloudbind::binding::response! {
    ///
    /// The page documents no content.
    pub struct RegisterAuthorizationResponse of RegisterAuthorization;
}

::cloudbind::binding::errors! {
    pub enum RegisterAuthorizationError of RegisterAuthorization;
    shared Common(CommonErrorCode);
}
