// @generated from spec/huaweicloud/cce/list_cluster_upgrade_feature_gates.yaml. To change it, edit that and run `cargo build`.

use std::collections::BTreeMap;
use super::{Cce, CommonErrorCode, Metadata, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Lists cluster upgrade feature gates.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ListClusterUpgradeFeatureGates](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=ListClusterUpgradeFeatureGates)
    pub struct ListClusterUpgradeFeatureGates for Cce => ListClusterUpgradeFeatureGatesResponse, ListClusterUpgradeFeatureGatesError =
        Description::new("ListClusterUpgradeFeatureGates", "GET", "/api/v3/clusterupgradefeaturegates")
            .idempotent();
}

::cloudbind::binding::response! {
    pub struct ListClusterUpgradeFeatureGatesResponse of ListClusterUpgradeFeatureGates;
    api_version: String = body "apiVersion",
    kind: String = body "kind",
    metadata: Metadata = body "metadata",
    upgrade_feature_gates: BTreeMap<String, String> = body "upgradeFeatureGates",
}

::cloudbind::binding::errors! {
    pub enum ListClusterUpgradeFeatureGatesError of ListClusterUpgradeFeatureGates;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
