// @generated from spec/huaweicloud/dcs/list_backup_records.yaml. To change it, edit that and run `cargo build`.

use super::{BackupRecordResponse, CommonErrorCode, Dcs, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Lists backup records.
    ///
    /// - Idempotent: sent twice it does no more than once.
    /// - Comes in pages: `Client::pages` and `Client::items` read them all.
    ///
    /// Page:
    /// [ListBackupRecords](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=ListBackupRecords)
    pub struct ListBackupRecords for Dcs => ListBackupRecordsResponse, ListBackupRecordsError =
        Description::new("ListBackupRecords", "GET", "/v2/{project_id}/instances/{instance_id}/backups")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ListBackupRecordsRequired {
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
    pub struct ListBackupRecordsResponse of ListBackupRecords;
    total_num: i64 = body "total_num",
    backup_record_response: Vec<BackupRecordResponse> = body "backup_record_response",
}

::cloudbind::binding::errors! {
    pub enum ListBackupRecordsError of ListBackupRecords;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}

::cloudbind::binding::pages! {
    ListBackupRecords: offset by offset, size limit, items backup_record_response -> BackupRecordResponse
}
