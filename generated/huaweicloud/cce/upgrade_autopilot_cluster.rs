// @generated from spec/huaweicloud/cce/upgrade_autopilot_cluster.yaml. To change it, edit that and run `cargo build`.

use super::{
    Cce, CommonErrorCode, ServiceErrorCode, UpgradeCluserResponseMetadata,
    UpgradeClusterRequestMetadata, UpgradeResponseSpec, UpgradeSpec,
};

::cloudbind::binding::request! {
    /// Upgrades autopilot cluster.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [UpgradeAutopilotCluster](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=UpgradeAutopilotCluster)
    pub struct UpgradeAutopilotCluster for Cce => UpgradeAutopilotClusterResponse, UpgradeAutopilotClusterError =
        Description::new("UpgradeAutopilotCluster", "POST", "/autopilot/v3/projects/{project_id}/clusters/{cluster_id}/operation/upgrade")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required UpgradeAutopilotClusterRequired {
        cluster_id: String = path "cluster_id",
        metadata: UpgradeClusterRequestMetadata = body "metadata",
        spec: UpgradeSpec = body "spec",
    }
}

::cloudbind::binding::response! {
    pub struct UpgradeAutopilotClusterResponse of UpgradeAutopilotCluster;
    metadata: UpgradeCluserResponseMetadata = body "metadata",
    spec: UpgradeResponseSpec = body "spec",
}

::cloudbind::binding::errors! {
    pub enum UpgradeAutopilotClusterError of UpgradeAutopilotCluster;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
