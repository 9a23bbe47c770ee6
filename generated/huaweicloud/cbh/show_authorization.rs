// @generated from spec/huaweicloud/cbh/show_authorization.yaml. To change it, edit that and run `cargo build`.

use super::{AgencyAuthorizeInfoRsp, Cbh, CommonErrorCode};

::cloudbind::binding::request! {
    /// Shows authorization.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ShowAuthorization](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CBH&api=ShowAuthorization)
    pub struct ShowAuthorization for Cbh => ShowAuthorizationResponse, ShowAuthorizationError =
        Description::new("ShowAuthorization", "GET", "/v2/{project_id}/cbs/agency/authorization")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
}

::cloudbind::binding::response! {
    pub struct ShowAuthorizationResponse of ShowAuthorization;
    authorization: AgencyAuthorizeInfoRsp = body "authorization",
}

::cloudbind::binding::errors! {
    pub enum ShowAuthorizationError of ShowAuthorization;
    shared Common(CommonErrorCode);
}
