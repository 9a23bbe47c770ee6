// @generated from spec/huaweicloud/cce/update_node_pool.yaml. To change it, edit that and run `cargo build`.

use super::{
    Cce, CommonErrorCode, NodePoolMetadata, NodePoolMetadataUpdate, NodePoolSpec,
    NodePoolSpecUpdate, ServiceErrorCode, UpdateNodePoolStatus,
};

::cloudbind::binding::request! {
    /// Updates node pool.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [UpdateNodePool](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=UpdateNodePool)
    pub struct UpdateNodePool for Cce => UpdateNodePoolResponse, UpdateNodePoolError =
        Description::new("UpdateNodePool", "PUT", "/api/v3/projects/{project_id}/clusters/{cluster_id}/nodepools/{nodepool_id}")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required UpdateNodePoolRequired {
        cluster_id: String = path "cluster_id",
        nodepool_id: String = path "nodepool_id",
    }
    optional {
        metadata: NodePoolMetadataUpdate = body "metadata",
        spec: NodePoolSpecUpdate = body "spec",
    }
}

::cloudbind::binding::response! {
    pub struct UpdateNodePoolResponse of UpdateNodePool;
    kind: String = body "kind",
    api_version: String = body "apiVersion",
    metadata: NodePoolMetadata = body "metadata",
    spec: NodePoolSpec = body "spec",
    status: UpdateNodePoolStatus = body "status",
}

::cloudbind::binding::errors! {
    pub enum UpdateNodePoolError of UpdateNodePool;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
