// @generated from spec/huaweicloud/dcs/show_bigkey_autoscan_config.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Shows bigkey autoscan config.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ShowBigkeyAutoscanConfig](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=ShowBigkeyAutoscanConfig)
    pub struct ShowBigkeyAutoscanConfig for Dcs => ShowBigkeyAutoscanConfigResponse, ShowBigkeyAutoscanConfigError =
        Description::new("ShowBigkeyAutoscanConfig", "GET", "/v2/{project_id}/instances/{instance_id}/bigkey/autoscan")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ShowBigkeyAutoscanConfigRequired {
        instance_id: String = path "instance_id",
    }
}

::cloudbind::binding::response! {
    pub struct ShowBigkeyAutoscanConfigResponse of ShowBigkeyAutoscanConfig;
    instance_id: String = body "instance_id",
    enable_auto_scan: bool = body "enable_auto_scan",
    schedule_at: Vec<String> = body "schedule_at",
    updated_at: String = body "updated_at",
}

::cloudbind::binding::errors! {
    pub enum ShowBigkeyAutoscanConfigError of ShowBigkeyAutoscanConfig;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
