// @generated from spec/huaweicloud/dcs/show_expire_auto_scan_config.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Shows expire auto scan config.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ShowExpireAutoScanConfig](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=ShowExpireAutoScanConfig)
    pub struct ShowExpireAutoScanConfig for Dcs => ShowExpireAutoScanConfigResponse, ShowExpireAutoScanConfigError =
        Description::new("ShowExpireAutoScanConfig", "GET", "/v2/{project_id}/instances/{instance_id}/scan-expire-keys/autoscan-config")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ShowExpireAutoScanConfigRequired {
        instance_id: String = path "instance_id",
    }
}

::cloudbind::binding::response! {
    pub struct ShowExpireAutoScanConfigResponse of ShowExpireAutoScanConfig;
    instance_id: String = body "instance_id",
    enable_auto_scan: bool = body "enable_auto_scan",
    first_scan_at: String = body "first_scan_at",
    interval: i64 = body "interval",
    timeout: i64 = body "timeout",
    scan_keys_count: i64 = body "scan_keys_count",
    updated_at: String = body "updated_at",
}

::cloudbind::binding::errors! {
    pub enum ShowExpireAutoScanConfigError of ShowExpireAutoScanConfig;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
