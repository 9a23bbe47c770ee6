// @generated from spec/huaweicloud/cce/list_autopilot_cluster_upgrade_feature_gates.yaml. To change it, edit that and run `cargo build`.

use std::collections::BTreeMap;
use super::{Cce, CommonErrorCode, Metadata, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Lists autopilot cluster upgrade feature gates.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ListAutopilotClusterUpgradeFeatureGates](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=ListAutopilotClusterUpgradeFeatureGates)
    pub struct ListAutopilotClusterUpgradeFeatureGates for Cce => ListAutopilotClusterUpgradeFeatureGatesResponse, ListAutopilotClusterUpgradeFeatureGatesError =
        Description::new("ListAutopilotClusterUpgradeFeatureGates", "GET", "/autopilot/v3/clusterupgradefeaturegates")
            .idempotent();
}

::cloudbind::binding::response! {
    pub struct ListAutopilotClusterUpgradeFeatureGatesResponse of ListAutopilotClusterUpgradeFeatureGates;
    api_version: String = body "apiVersion",
    kind: String = body "kind",
    metadata: Metadata = body "metadata",
    upgrade_feature_gates: BTreeMap<String, String> = body "upgradeFeatureGates",
}

::cloudbind::binding::errors! {
    pub enum ListAutopilotClusterUpgradeFeatureGatesError of ListAutopilotClusterUpgradeFeatureGates;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
