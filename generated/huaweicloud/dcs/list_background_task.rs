// @generated from spec/huaweicloud/dcs/list_background_task.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode, SingleBackgroundTask};

::cloudbind::binding::request! {
    /// Lists background task.
    ///
    /// - Idempotent: sent twice it does no more than once.
    /// - Comes in pages: `Client::pages` and `Client::items` read them all.
    ///
    /// Page:
    /// [ListBackgroundTask](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=ListBackgroundTask)
    pub struct ListBackgroundTask for Dcs => ListBackgroundTaskResponse, ListBackgroundTaskError =
        Description::new("ListBackgroundTask", "GET", "/v2/{project_id}/instances/{instance_id}/tasks")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ListBackgroundTaskRequired {
        instance_id: String = path "instance_id",
    }
    optional {
        offset: i64 = query "offset" exact,
        limit: i64 = query "limit" exact,
        start_time: String = query "start_time",
        end_time: String = query "end_time",
    }
}

::cloudbind::binding::response! {
    pub struct ListBackgroundTaskResponse of ListBackgroundTask;
    task_count: String = body "task_count",
    tasks: Vec<SingleBackgroundTask> = body "tasks",
}

::cloudbind::binding::errors! {
    pub enum ListBackgroundTaskError of ListBackgroundTask;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}

::cloudbind::binding::pages! {
    ListBackgroundTask: offset by offset, size limit, items tasks -> SingleBackgroundTask
}
