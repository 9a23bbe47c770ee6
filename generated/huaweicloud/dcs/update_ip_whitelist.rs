// @generated from spec/huaweicloud/dcs/update_ip_whitelist.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode, Whitelist};

::cloudbind::binding::request! {
    /// Updates ip whitelist.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [UpdateIpWhitelist](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=UpdateIpWhitelist)
    pub struct UpdateIpWhitelist for Dcs => UpdateIpWhitelistResponse, UpdateIpWhitelistError =
        Description::new("UpdateIpWhitelist", "PUT", "/v2/{project_id}/instance/{instance_id}/whitelist")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required UpdateIpWhitelistRequired {
        instance_id: String = path "instance_id",
        enable_whitelist: bool = body "enable_whitelist",
        whitelist: Vec<Whitelist> = body "whitelist",
    }
}

::cloudbind::binding::response! {
    ///
    /// The page documents no content.
    pub struct UpdateIpWhitelistResponse of UpdateIpWhitelist;
}

::cloudbind::binding::errors! {
    pub enum UpdateIpWhitelistError of UpdateIpWhitelist;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
