// @generated from spec/huaweicloud/cce/list_cluster_master_snapshot_tasks.yaml. To change it, edit that and run `cargo build`.

use super::{
    Cce, CommonErrorCode, ServiceErrorCode, SnapshotTask, SnapshotTaskMetadata, SnapshotTaskStatus,
};

::cloudbind::binding::request! {
    /// Lists cluster master snapshot tasks.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ListClusterMasterSnapshotTasks](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=ListClusterMasterSnapshotTasks)
    pub struct ListClusterMasterSnapshotTasks for Cce => ListClusterMasterSnapshotTasksResponse, ListClusterMasterSnapshotTasksError =
        Description::new("ListClusterMasterSnapshotTasks", "GET", "/api/v3.1/projects/{project_id}/clusters/{cluster_id}/operation/snapshot/tasks")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ListClusterMasterSnapshotTasksRequired {
        cluster_id: String = path "cluster_id",
    }
}

::cloudbind::binding::response! {
    pub struct ListClusterMasterSnapshotTasksResponse of ListClusterMasterSnapshotTasks;
    api_version: String = body "apiVersion",
    kind: String = body "kind",
    metadata: SnapshotTaskMetadata = body "metadata",
    items: Vec<SnapshotTask> = body "items",
    status: SnapshotTaskStatus = body "status",
}

::cloudbind::binding::errors! {
    pub enum ListClusterMasterSnapshotTasksError of ListClusterMasterSnapshotTasks;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
