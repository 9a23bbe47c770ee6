// @generated from spec/huaweicloud/dcs/list_center_task.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ListCenterTasksResp, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Lists center task.
    ///
    /// - Idempotent: sent twice it does no more than once.
    /// - Comes in pages: `Client::pages` and `Client::items` read them all.
    ///
    /// Page:
    /// [ListCenterTask](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=ListCenterTask)
    pub struct ListCenterTask for Dcs => ListCenterTaskResponse, ListCenterTaskError =
        Description::new("ListCenterTask", "GET", "/v2/{project_id}/tasks")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    optional {
        offset: i64 = query "offset" exact,
        limit: i64 = query "limit" exact,
        start_time: String = query "start_time",
        end_time: String = query "end_time",
    }
}

::cloudbind::binding::response! {
    pub struct ListCenterTaskResponse of ListCenterTask;
    task_count: String = body "task_count",
    tasks: Vec<ListCenterTasksResp> = body "tasks",
}

::cloudbind::binding::errors! {
    pub enum ListCenterTaskError of ListCenterTask;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}

::cloudbind::binding::pages! {
    ListCenterTask: offset by offset, size limit, items tasks -> ListCenterTasksResp
}
