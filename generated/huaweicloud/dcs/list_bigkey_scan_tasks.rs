// @generated from spec/huaweicloud/dcs/list_bigkey_scan_tasks.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, RecordsResponse, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Lists bigkey scan tasks.
    ///
    /// - Idempotent: sent twice it does no more than once.
    /// - Comes in pages: `Client::pages` and `Client::items` read them all.
    ///
    /// Page:
    /// [ListBigkeyScanTasks](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=ListBigkeyScanTasks)
    pub struct ListBigkeyScanTasks for Dcs => ListBigkeyScanTasksResponse, ListBigkeyScanTasksError =
        Description::new("ListBigkeyScanTasks", "GET", "/v2/{project_id}/instances/{instance_id}/bigkey-tasks")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ListBigkeyScanTasksRequired {
        instance_id: String = path "instance_id",
    }
    optional {
        offset: i64 = query "offset" exact,
        limit: i64 = query "limit" exact,
        status: String = query "status",
    }
}

::cloudbind::binding::response! {
    pub struct ListBigkeyScanTasksResponse of ListBigkeyScanTasks;
    instance_id: String = body "instance_id",
    count: i64 = body "count",
    records: Vec<RecordsResponse> = body "records",
}

::cloudbind::binding::errors! {
    pub enum ListBigkeyScanTasksError of ListBigkeyScanTasks;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}

::cloudbind::binding::pages! {
    ListBigkeyScanTasks: offset by offset, size limit, items records -> RecordsResponse
}
