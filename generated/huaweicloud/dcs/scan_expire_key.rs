// @generated from spec/huaweicloud/dcs/scan_expire_key.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Scans expire key.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [ScanExpireKey](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=ScanExpireKey)
    pub struct ScanExpireKey for Dcs => ScanExpireKeyResponse, ScanExpireKeyError =
        Description::new("ScanExpireKey", "POST", "/v2/{project_id}/instances/{instance_id}/auto-expire/scan")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required ScanExpireKeyRequired {
        instance_id: String = path "instance_id",
    }
}

::cloudbind::binding::response! {
    pub struct ScanExpireKeyResponse of ScanExpireKey;
    id: String = body "id",
    instance_id: String = body "instance_id",
    status: String = body "status",
    scan_type: String = body "scan_type",
    created_at: String = body "created_at",
    started_at: String = body "started_at",
    finished_at: String = body "finished_at",
}

::cloudbind::binding::errors! {
    pub enum ScanExpireKeyError of ScanExpireKey;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
