// @generated from spec/huaweicloud/cce/upgrade_node_pool.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, NodePoolMetadata, NodePoolUpgradeSpec, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Upgrades node pool.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    /// - Begins a task: `Client::wait_for` asks ShowJob until it has ended.
    ///
    /// Page:
    /// [UpgradeNodePool](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=UpgradeNodePool)
    pub struct UpgradeNodePool for Cce => UpgradeNodePoolResponse, UpgradeNodePoolError =
        Description::new("UpgradeNodePool", "POST", "/api/v3/projects/{project_id}/clusters/{cluster_id}/nodepools/{nodepool_id}/operation/upgrade")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required UpgradeNodePoolRequired {
        cluster_id: String = path "cluster_id",
        nodepool_id: String = path "nodepool_id",
        spec: NodePoolUpgradeSpec = body "spec",
    }
    optional {
        kind: String = body "kind",
        api_version: String = body "apiVersion",
        metadata: NodePoolMetadata = body "metadata",
    }
}

::cloudbind::binding::response! {
    pub struct UpgradeNodePoolResponse of UpgradeNodePool;
    jobid: String = body "jobid",
}

::cloudbind::binding::errors! {
    pub enum UpgradeNodePoolError of UpgradeNodePool;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}

::cloudbind::binding::starts! {
    UpgradeNodePool: super::ShowJob, new super::ShowJobRequired { job_id: response jobid "jobid" }
}
