// @generated from spec/huaweicloud/cce/list_autopilot_cluster_upgrade_paths.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, Metadata, ServiceErrorCode, UpgradePath};

::cloudbind::binding::request! {
    /// Lists autopilot cluster upgrade paths.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ListAutopilotClusterUpgradePaths](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=ListAutopilotClusterUpgradePaths)
    pub struct ListAutopilotClusterUpgradePaths for Cce => ListAutopilotClusterUpgradePathsResponse, ListAutopilotClusterUpgradePathsError =
        Description::new("ListAutopilotClusterUpgradePaths", "GET", "/autopilot/v3/clusterupgradepaths")
            .idempotent();
}

::cloudbind::binding::response! {
    pub struct ListAutopilotClusterUpgradePathsResponse of ListAutopilotClusterUpgradePaths;
    api_version: String = body "apiVersion",
    kind: String = body "kind",
    metadata: Metadata = body "metadata",
    upgrade_paths: Vec<UpgradePath> = body "upgradePaths",
}

::cloudbind::binding::errors! {
    pub enum ListAutopilotClusterUpgradePathsError of ListAutopilotClusterUpgradePaths;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
