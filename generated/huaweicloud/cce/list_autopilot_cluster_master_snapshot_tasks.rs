// @generated from spec/huaweicloud/cce/list_autopilot_cluster_master_snapshot_tasks.yaml. To change it, edit that and run `cargo build`.

use super::{
    Cce, CommonErrorCode, ServiceErrorCode, SnapshotTask, SnapshotTaskMetadata, SnapshotTaskStatus,
};

::cloudbind::binding::request! {
    /// Lists autopilot cluster master snapshot tasks.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ListAutopilotClusterMasterSnapshotTasks](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=ListAutopilotClusterMasterSnapshotTasks)
    pub struct ListAutopilotClusterMasterSnapshotTasks for Cce => ListAutopilotClusterMasterSnapshotTasksResponse, ListAutopilotClusterMasterSnapshotTasksError =
        Description::new("ListAutopilotClusterMasterSnapshotTasks", "GET", "/autopilot/v3.1/projects/{project_id}/clusters/{cluster_id}/operation/snapshot/tasks")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ListAutopilotClusterMasterSnapshotTasksRequired {
        cluster_id: String = path "cluster_id",
    }
}

::cloudbind::binding::response! {
    pub struct ListAutopilotClusterMasterSnapshotTasksResponse of ListAutopilotClusterMasterSnapshotTasks;
    api_version: String = body "apiVersion",
    kind: String = body "kind",
    metadata: SnapshotTaskMetadata = body "metadata",
    items: Vec<SnapshotTask> = body "items",
    status: SnapshotTaskStatus = body "status",
}

::cloudbind::binding::errors! {
    pub enum ListAutopilotClusterMasterSnapshotTasksError of ListAutopilotClusterMasterSnapshotTasks;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
