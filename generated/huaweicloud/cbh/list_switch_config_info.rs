// @generated from spec/huaweicloud/cbh/list_switch_config_info.yaml. To change it, edit that and run `cargo build`.

use super::{Cbh, CommonErrorCode, SwitchInfo, VersionInfo};

::cloudbind::binding::request! {
    /// Lists switch config info.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ListSwitchConfigInfo](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CBH&api=ListSwitchConfigInfo)
    pub struct ListSwitchConfigInfo for Cbh => ListSwitchConfigInfoResponse, ListSwitchConfigInfoError =
        Description::new("ListSwitchConfigInfo", "GET", "/v2/{project_id}/cbs/feature/config")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
}

::cloudbind::binding::response! {
    pub struct ListSwitchConfigInfoResponse of ListSwitchConfigInfo;
    switch_info: SwitchInfo = body "switch_info",
    version_info: VersionInfo = body "version_info",
}

::cloudbind::binding::errors! {
    pub enum ListSwitchConfigInfoError of ListSwitchConfigInfo;
    shared Common(CommonErrorCode);
}
