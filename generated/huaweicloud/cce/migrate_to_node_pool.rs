// @generated from spec/huaweicloud/cce/migrate_to_node_pool.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, MigrateNodesToNodePool, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Migrates to node pool.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [MigrateToNodePool](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=MigrateToNodePool)
    pub struct MigrateToNodePool for Cce => MigrateToNodePoolResponse, MigrateToNodePoolError =
        Description::new("MigrateToNodePool", "PUT", "/api/v3/projects/{project_id}/clusters/{cluster_id}/nodepools/{nodepool_id}/nodes/migrate")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required MigrateToNodePoolRequired {
        cluster_id: String = path "cluster_id",
        nodepool_id: String = path "nodepool_id",
        api_version: String = body "apiVersion",
        kind: String = body "kind",
        node_list: Vec<MigrateNodesToNodePool> = body "nodeList",
    }
}

::cloudbind::binding::response! {
    ///
    /// The page documents no content.
    pub struct MigrateToNodePoolResponse of MigrateToNodePool;
}

::cloudbind::binding::errors! {
    pub enum MigrateToNodePoolError of MigrateToNodePool;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
