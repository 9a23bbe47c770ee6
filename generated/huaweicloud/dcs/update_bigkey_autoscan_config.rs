// @generated from spec/huaweicloud/dcs/update_bigkey_autoscan_config.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Updates bigkey autoscan config.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [UpdateBigkeyAutoscanConfig](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=UpdateBigkeyAutoscanConfig)
    pub struct UpdateBigkeyAutoscanConfig for Dcs => UpdateBigkeyAutoscanConfigResponse, UpdateBigkeyAutoscanConfigError =
        Description::new("UpdateBigkeyAutoscanConfig", "PUT", "/v2/{project_id}/instances/{instance_id}/bigkey/autoscan")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required UpdateBigkeyAutoscanConfigRequired {
        instance_id: String = path "instance_id",
        enable_auto_scan: bool = body "enable_auto_scan",
        schedule_at: Vec<String> = body "schedule_at",
    }
}

::cloudbind::binding::response! {
    pub struct UpdateBigkeyAutoscanConfigResponse of UpdateBigkeyAutoscanConfig;
    instance_id: String = body "instance_id",
    enable_auto_scan: bool = body "enable_auto_scan",
    schedule_at: Vec<String> = body "schedule_at",
    updated_at: String = body "updated_at",
}

::cloudbind::binding::errors! {
    pub enum UpdateBigkeyAutoscanConfigError of UpdateBigkeyAutoscanConfig;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
