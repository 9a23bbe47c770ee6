// @generated from spec/huaweicloud/cbh/show_om_url.yaml. To change it, edit that and run `cargo build`.

use super::{Cbh, CommonErrorCode};

::cloudbind::binding::request! {
    /// Shows om url.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ShowOmUrl](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CBH&api=ShowOmUrl)
    pub struct ShowOmUrl for Cbh => ShowOmUrlResponse, ShowOmUrlError =
        Description::new("ShowOmUrl", "GET", "/v2/{project_id}/cbs/instance/get-om-url")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ShowOmUrlRequired {
        server_id: String = query "server_id",
        ip_address: String = query "ip_address",
        host_account_name: String = query "host_account_name",
    }
}

::cloudbind::binding::response! {
    pub struct ShowOmUrlResponse of ShowOmUrl;
    state: String = body "state",
    description: String = body "description",
    login_url: String = body "login_url",
}

::cloudbind::binding::errors! {
    pub enum ShowOmUrlError of ShowOmUrl;
    shared Common(CommonErrorCode);
}
