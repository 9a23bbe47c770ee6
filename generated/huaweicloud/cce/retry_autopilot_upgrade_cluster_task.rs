// @generated from spec/huaweicloud/cce/retry_autopilot_upgrade_cluster_task.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Retries autopilot upgrade cluster task.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [RetryAutopilotUpgradeClusterTask](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=RetryAutopilotUpgradeClusterTask)
    pub struct RetryAutopilotUpgradeClusterTask for Cce => RetryAutopilotUpgradeClusterTaskResponse, RetryAutopilotUpgradeClusterTaskError =
        Description::new("RetryAutopilotUpgradeClusterTask", "POST", "/autopilot/v3/projects/{project_id}/clusters/{cluster_id}/operation/upgrade/retry")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required RetryAutopilotUpgradeClusterTaskRequired {
        cluster_id: String = path "cluster_id",
    }
}

::cloudbind::binding::response! {
    ///
    /// The page documents no content.
    pub struct RetryAutopilotUpgradeClusterTaskResponse of RetryAutopilotUpgradeClusterTask;
}

::cloudbind::binding::errors! {
    pub enum RetryAutopilotUpgradeClusterTaskError of RetryAutopilotUpgradeClusterTask;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
