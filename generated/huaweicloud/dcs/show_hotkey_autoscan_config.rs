// @generated from spec/huaweicloud/dcs/show_hotkey_autoscan_config.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Shows hotkey autoscan config.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ShowHotkeyAutoscanConfig](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=ShowHotkeyAutoscanConfig)
    pub struct ShowHotkeyAutoscanConfig for Dcs => ShowHotkeyAutoscanConfigResponse, ShowHotkeyAutoscanConfigError =
        Description::new("ShowHotkeyAutoscanConfig", "GET", "/v2/{project_id}/instances/{instance_id}/hotkey/autoscan")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ShowHotkeyAutoscanConfigRequired {
        instance_id: String = path "instance_id",
    }
}

::cloudbind::binding::response! {
    pub struct ShowHotkeyAutoscanConfigResponse of ShowHotkeyAutoscanConfig;
    instance_id: String = body "instance_id",
    enable_auto_scan: bool = body "enable_auto_scan",
    schedule_at: Vec<String> = body "schedule_at",
    updated_at: String = body "updated_at",
}

::cloudbind::binding::errors! {
    pub enum ShowHotkeyAutoscanConfigError of ShowHotkeyAutoscanConfig;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
