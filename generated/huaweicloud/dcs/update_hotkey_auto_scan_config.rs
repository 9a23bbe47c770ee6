// @generated from spec/huaweicloud/dcs/update_hotkey_auto_scan_config.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Updates hotkey auto scan config.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [UpdateHotkeyAutoScanConfig](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=UpdateHotkeyAutoScanConfig)
    pub struct UpdateHotkeyAutoScanConfig for Dcs => UpdateHotkeyAutoScanConfigResponse, UpdateHotkeyAutoScanConfigError =
        Description::new("UpdateHotkeyAutoScanConfig", "PUT", "/v2/{project_id}/instances/{instance_id}/hotkey/autoscan")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required UpdateHotkeyAutoScanConfigRequired {
        instance_id: String = path "instance_id",
        enable_auto_scan: bool = body "enable_auto_scan",
        schedule_at: Vec<String> = body "schedule_at",
    }
}

::cloudbind::binding::response! {
    pub struct UpdateHotkeyAutoScanConfigResponse of UpdateHotkeyAutoScanConfig;
    instance_id: String = body "instance_id",
    enable_auto_scan: bool = body "enable_auto_scan",
    schedule_at: Vec<String> = body "schedule_at",
    updated_at: String = body "updated_at",
}

::cloudbind::binding::errors! {
    pub enum UpdateHotkeyAutoScanConfigError of UpdateHotkeyAutoScanConfig;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
