// @generated from spec/huaweicloud/cce/list_cluster_upgrade_paths.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, Metadata, ServiceErrorCode, UpgradePath};

::cloudbind::binding::request! {
    /// Lists cluster upgrade paths.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ListClusterUpgradePaths](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=ListClusterUpgradePaths)
    pub struct ListClusterUpgradePaths for Cce => ListClusterUpgradePathsResponse, ListClusterUpgradePathsError =
        Description::new("ListClusterUpgradePaths", "GET", "/api/v3/clusterupgradepaths")
            .idempotent();
}

::cloudbind::binding::response! {
    pub struct ListClusterUpgradePathsResponse of ListClusterUpgradePaths;
    api_version: String = body "apiVersion",
    kind: String = body "kind",
    metadata: Metadata = body "metadata",
    upgrade_paths: Vec<UpgradePath> = body "upgradePaths",
}

::cloudbind::binding::errors! {
    pub enum ListClusterUpgradePathsError of ListClusterUpgradePaths;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
