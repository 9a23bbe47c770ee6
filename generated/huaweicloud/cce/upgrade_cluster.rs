// @generated from spec/huaweicloud/cce/upgrade_cluster.yaml. To change it, edit that and run `cargo build`.

use super::{
    Cce, CommonErrorCode, ServiceErrorCode, UpgradeCluserResponseMetadata,
    UpgradeClusterRequestMetadata, UpgradeResponseSpec, UpgradeSpec,
};

::cloudbind::binding::request! {
    /// Upgrades cluster.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [UpgradeCluster](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=UpgradeCluster)
    pub struct UpgradeCluster for Cce => UpgradeClusterResponse, UpgradeClusterError =
        Description::new("UpgradeCluster", "POST", "/api/v3/projects/{project_id}/clusters/{cluster_id}/operation/upgrade")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required UpgradeClusterRequired {
        cluster_id: String = path "cluster_id",
        metadata: UpgradeClusterRequestMetadata = body "metadata",
        spec: UpgradeSpec = body "spec",
    }
}

::cloudbind::binding::response! {
    pub struct UpgradeClusterResponse of UpgradeCluster;
    metadata: UpgradeCluserResponseMetadata = body "metadata",
    spec: UpgradeResponseSpec = body "spec",
}

::cloudbind::binding::errors! {
    pub enum UpgradeClusterError of UpgradeCluster;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
