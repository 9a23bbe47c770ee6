// @generated from spec/huaweicloud/dcs/list_hot_key_scan_tasks.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, RecordsResponse, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Lists hot key scan tasks.
    ///
    /// - Idempotent: sent twice it does no more than once.
    /// - Comes in pages: `Client::pages` and `Client::items` read them all.
    ///
    /// Page:
    /// [ListHotKeyScanTasks](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=ListHotKeyScanTasks)
    pub struct ListHotKeyScanTasks for Dcs => ListHotKeyScanTasksResponse, ListHotKeyScanTasksError =
        Description::new("ListHotKeyScanTasks", "GET", "/v2/{project_id}/instances/{instance_id}/hotkey-tasks")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ListHotKeyScanTasksRequired {
        instance_id: String = path "instance_id",
    }
    optional {
        offset: i64 = query "offset" exact,
        limit: i64 = query "limit" exact,
        status: String = query "status",
    }
}

::cloudbind::binding::response! {
    pub struct ListHotKeyScanTasksResponse of ListHotKeyScanTasks;
    instance_id: String = body "instance_id",
    count: i64 = body "count",
    records: Vec<RecordsResponse> = body "records",
}

::cloudbind::binding::errors! {
    pub enum ListHotKeyScanTasksError of ListHotKeyScanTasks;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}

::cloudbind::binding::pages! {
    ListHotKeyScanTasks: offset by offset, size limit, items records -> RecordsResponse
}
