// @generated from spec/huaweicloud/dcs/list_offline_key_analysis_task.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, OfflineKeyAnalysisRecord, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Lists offline key analysis task.
    ///
    /// - Idempotent: sent twice it does no more than once.
    /// - Comes in pages: `Client::pages` and `Client::items` read them all.
    ///
    /// Page:
    /// [ListOfflineKeyAnalysisTask](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=ListOfflineKeyAnalysisTask)
    pub struct ListOfflineKeyAnalysisTask for Dcs => ListOfflineKeyAnalysisTaskResponse, ListOfflineKeyAnalysisTaskError =
        Description::new("ListOfflineKeyAnalysisTask", "GET", "/v2/{project_id}/instances/{instance_id}/offline/key-analysis")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ListOfflineKeyAnalysisTaskRequired {
        instance_id: String = path "instance_id",
    }
    optional {
        offset: i64 = query "offset" exact,
        limit: i64 = query "limit" exact,
        status: String = query "status",
    }
}

::cloudbind::binding::response! {
    pub struct ListOfflineKeyAnalysisTaskResponse of ListOfflineKeyAnalysisTask;
    instance_id: String = body "instance_id",
    total: i64 = body "total",
    records: Vec<OfflineKeyAnalysisRecord> = body "records",
}

::cloudbind::binding::errors! {
    pub enum ListOfflineKeyAnalysisTaskError of ListOfflineKeyAnalysisTask;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}

::cloudbind::binding::pages! {
    ListOfflineKeyAnalysisTask: offset by offset, size limit, total total, items records -> OfflineKeyAnalysisRecord
}
