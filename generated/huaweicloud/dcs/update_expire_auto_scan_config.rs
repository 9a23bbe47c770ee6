// @generated from spec/huaweicloud/dcs/update_expire_auto_scan_config.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Updates expire auto scan config.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [UpdateExpireAutoScanConfig](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=UpdateExpireAutoScanConfig)
    pub struct UpdateExpireAutoScanConfig for Dcs => UpdateExpireAutoScanConfigResponse, UpdateExpireAutoScanConfigError =
        Description::new("UpdateExpireAutoScanConfig", "PUT", "/v2/{project_id}/instances/{instance_id}/scan-expire-keys/autoscan-config")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required UpdateExpireAutoScanConfigRequired {
        instance_id: String = path "instance_id",
    }
    optional {
        enable_auto_scan: bool = body "enable_auto_scan" exact,
        first_scan_at: String = body "first_scan_at",
        interval: i64 = body "interval" exact,
        timeout: i64 = body "timeout" exact,
        scan_keys_count: i64 = body "scan_keys_count" exact,
    }
}

::cloudbind::binding::response! {
    pub struct UpdateExpireAutoScanConfigResponse of UpdateExpireAutoScanConfig;
    instance_id: String = body "instance_id",
    enable_auto_scan: bool = body "enable_auto_scan",
    first_scan_at: String = body "first_scan_at",
    interval: i64 = body "interval",
    timeout: i64 = body "timeout",
    scan_keys_count: i64 = body "scan_keys_count",
    updated_at: String = body "updated_at",
}

::cloudbind::binding::errors! {
    pub enum UpdateExpireAutoScanConfigError of UpdateExpireAutoScanConfig;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
