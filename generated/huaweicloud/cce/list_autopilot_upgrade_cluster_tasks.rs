// @generated from spec/huaweicloud/cce/list_autopilot_upgrade_cluster_tasks.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, ServiceErrorCode, UpgradeTaskMetadata, UpgradeTaskResponseBody};

::cloudbind::binding::request! {
    /// Lists autopilot upgrade cluster tasks.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ListAutopilotUpgradeClusterTasks](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=ListAutopilotUpgradeClusterTasks)
    pub struct ListAutopilotUpgradeClusterTasks for Cce => ListAutopilotUpgradeClusterTasksResponse, ListAutopilotUpgradeClusterTasksError =
        Description::new("ListAutopilotUpgradeClusterTasks", "GET", "/autopilot/v3/projects/{project_id}/clusters/{cluster_id}/operation/upgrade/tasks")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ListAutopilotUpgradeClusterTasksRequired {
        cluster_id: String = path "cluster_id",
    }
}

::cloudbind::binding::response! {
    pub struct ListAutopilotUpgradeClusterTasksResponse of ListAutopilotUpgradeClusterTasks;
    api_version: String = body "apiVersion",
    kind: String = body "kind",
    metadata: UpgradeTaskMetadata = body "metadata",
    items: Vec<UpgradeTaskResponseBody> = body "items",
}

::cloudbind::binding::errors! {
    pub enum ListAutopilotUpgradeClusterTasksError of ListAutopilotUpgradeClusterTasks;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
