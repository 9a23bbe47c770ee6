// @generated from spec/huaweicloud/cce/list_autopilot_pre_check_tasks.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, Metadata, PrecheckClusterTask, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Lists autopilot pre check tasks.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ListAutopilotPreCheckTasks](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=ListAutopilotPreCheckTasks)
    pub struct ListAutopilotPreCheckTasks for Cce => ListAutopilotPreCheckTasksResponse, ListAutopilotPreCheckTasksError =
        Description::new("ListAutopilotPreCheckTasks", "GET", "/autopilot/v3/projects/{project_id}/clusters/{cluster_id}/operation/precheck/tasks")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ListAutopilotPreCheckTasksRequired {
        cluster_id: String = path "cluster_id",
    }
}

::cloudbind::binding::response! {
    pub struct ListAutopilotPreCheckTasksResponse of ListAutopilotPreCheckTasks;
    api_version: String = body "apiVersion",
    kind: String = body "kind",
    metadata: Metadata = body "metadata",
    items: Vec<PrecheckClusterTask> = body "items",
}

::cloudbind::binding::errors! {
    pub enum ListAutopilotPreCheckTasksError of ListAutopilotPreCheckTasks;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
