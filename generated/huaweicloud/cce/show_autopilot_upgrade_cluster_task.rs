// @generated from spec/huaweicloud/cce/show_autopilot_upgrade_cluster_task.yaml. To change it, edit that and run `cargo build`.

use super::{
    Cce, CommonErrorCode, ServiceErrorCode, UpgradeTaskMetadata, UpgradeTaskSpec, UpgradeTaskStatus,
};

::cloudbind::binding::request! {
    /// Shows autopilot upgrade cluster task.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ShowAutopilotUpgradeClusterTask](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=ShowAutopilotUpgradeClusterTask)
    pub struct ShowAutopilotUpgradeClusterTask for Cce => ShowAutopilotUpgradeClusterTaskResponse, ShowAutopilotUpgradeClusterTaskError =
        Description::new("ShowAutopilotUpgradeClusterTask", "GET", "/autopilot/v3/projects/{project_id}/clusters/{cluster_id}/operation/upgrade/tasks/{task_id}")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ShowAutopilotUpgradeClusterTaskRequired {
        cluster_id: String = path "cluster_id",
        task_id: String = path "task_id",
    }
}

::cloudbind::binding::response! {
    pub struct ShowAutopilotUpgradeClusterTaskResponse of ShowAutopilotUpgradeClusterTask;
    api_version: String = body "apiVersion",
    kind: String = body "kind",
    metadata: UpgradeTaskMetadata = body "metadata",
    spec: UpgradeTaskSpec = body "spec",
    status: UpgradeTaskStatus = body "status",
}

::cloudbind::binding::errors! {
    pub enum ShowAutopilotUpgradeClusterTaskError of ShowAutopilotUpgradeClusterTask;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
