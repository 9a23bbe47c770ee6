// @generated from spec/huaweicloud/dcs/show_ip_whitelist.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode, Whitelist};

::cloudbind::binding::request! {
    /// Shows ip whitelist.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ShowIpWhitelist](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=ShowIpWhitelist)
    pub struct ShowIpWhitelist for Dcs => ShowIpWhitelistResponse, ShowIpWhitelistError =
        Description::new("ShowIpWhitelist", "GET", "/v2/{project_id}/instance/{instance_id}/whitelist")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ShowIpWhitelistRequired {
        instance_id: String = path "instance_id",
    }
}

::cloudbind::binding::response! {
    pub struct ShowIpWhitelistResponse of ShowIpWhitelist;
    instance_id: String = body "instance_id",
    enable_whitelist: bool = body "enable_whitelist",
    whitelist: Vec<Whitelist> = body "whitelist",
}

::cloudbind::binding::errors! {
    pub enum ShowIpWhitelistError of ShowIpWhitelist;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
