// @generated from spec/huaweicloud/cce/list_pre_check_tasks.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, Metadata, PrecheckClusterTask, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Lists pre check tasks.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ListPreCheckTasks](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=ListPreCheckTasks)
    pub struct ListPreCheckTasks for Cce => ListPreCheckTasksResponse, ListPreCheckTasksError =
        Description::new("ListPreCheckTasks", "GET", "/api/v3/projects/{project_id}/clusters/{cluster_id}/operation/precheck/tasks")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ListPreCheckTasksRequired {
        cluster_id: String = path "cluster_id",
    }
}

::cloudbind::binding::response! {
    pub struct ListPreCheckTasksResponse of ListPreCheckTasks;
    api_version: String = body "apiVersion",
    kind: String = body "kind",
    metadata: Metadata = body "metadata",
    items: Vec<PrecheckClusterTask> = body "items",
}

::cloudbind::binding::errors! {
    pub enum ListPreCheckTasksError of ListPreCheckTasks;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
