// @generated from spec/huaweicloud/dcs/list_restore_records.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, InstanceRestoreInfo, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Lists restore records.
    ///
    /// - Idempotent: sent twice it does no more than once.
    /// - Comes in pages: `Client::pages` and `Client::items` read them all.
    ///
    /// Page:
    /// [ListRestoreRecords](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=ListRestoreRecords)
    pub struct ListRestoreRecords for Dcs => ListRestoreRecordsResponse, ListRestoreRecordsError =
        Description::new("ListRestoreRecords", "GET", "/v2/{project_id}/instances/{instance_id}/restores")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ListRestoreRecordsRequired {
        instance_id: String = path "instance_id",
    }
    optional {
        begin_time: String = query "begin_time",
        end_time: String = query "end_time",
        limit: i64 = query "limit" exact,
        offset: i64 = query "offset" exact,
    }
}

::cloudbind::binding::response! {
    pub struct ListRestoreRecordsResponse of ListRestoreRecords;
    restore_record_response: Vec<InstanceRestoreInfo> = body "restore_record_response",
    total_num: i64 = body "total_num",
}

::cloudbind::binding::errors! {
    pub enum ListRestoreRecordsError of ListRestoreRecords;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}

::cloudbind::binding::pages! {
    ListRestoreRecords: offset by offset, size limit, items restore_record_response -> InstanceRestoreInfo
}
