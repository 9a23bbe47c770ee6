// @generated from spec/huaweicloud/dcs/show_expire_key_scan_info.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode, SimpleKeyScanRecord};

::cloudbind::binding::request! {
    /// Shows expire key scan info.
    ///
    /// - Idempotent: sent twice it does no more than once.
    /// - Comes in pages: `Client::pages` and `Client::items` read them all.
    ///
    /// Page:
    /// [ShowExpireKeyScanInfo](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=ShowExpireKeyScanInfo)
    pub struct ShowExpireKeyScanInfo for Dcs => ShowExpireKeyScanInfoResponse, ShowExpireKeyScanInfoError =
        Description::new("ShowExpireKeyScanInfo", "GET", "/v2/{project_id}/instances/{instance_id}/auto-expire/histories")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ShowExpireKeyScanInfoRequired {
        instance_id: String = path "instance_id",
    }
    optional {
        offset: i64 = query "offset" exact,
        limit: i64 = query "limit" exact,
        status: String = query "status",
    }
}

::cloudbind::binding::response! {
    pub struct ShowExpireKeyScanInfoResponse of ShowExpireKeyScanInfo;
    records: Vec<SimpleKeyScanRecord> = body "records",
    instance_id: String = body "instance_id",
    total: i64 = body "total",
    count: i64 = body "count",
}

::cloudbind::binding::errors! {
    pub enum ShowExpireKeyScanInfoError of ShowExpireKeyScanInfo;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}

::cloudbind::binding::pages! {
    ShowExpireKeyScanInfo: offset by offset, size limit, total total, items records -> SimpleKeyScanRecord
}
