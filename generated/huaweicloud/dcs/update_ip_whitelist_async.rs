// @generated from spec/huaweicloud/dcs/update_ip_whitelist_async.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode, Whitelist};

::cloudbind::binding::request! {
    /// Updates ip whitelist async.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [UpdateIpWhitelistAsync](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=UpdateIpWhitelistAsync)
    pub struct UpdateIpWhitelistAsync for Dcs => UpdateIpWhitelistAsyncResponse, UpdateIpWhitelistAsyncError =
        Description::new("UpdateIpWhitelistAsync", "PUT", "/v2/{project_id}/instance/{instance_id}/whitelist-async")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required UpdateIpWhitelistAsyncRequired {
        instance_id: String = path "instance_id",
        enable_whitelist: bool = body "enable_whitelist",
        whitelist: Vec<Whitelist> = body "whitelist",
    }
}

::cloudbind::binding::response! {
    pub struct UpdateIpWhitelistAsyncResponse of UpdateIpWhitelistAsync;
    job_id: String = body "job_id",
}

::cloudbind::binding::errors! {
    pub enum UpdateIpWhitelistAsyncError of UpdateIpWhitelistAsync;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
