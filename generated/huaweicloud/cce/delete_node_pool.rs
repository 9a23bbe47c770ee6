// @generated from spec/huaweicloud/cce/delete_node_pool.yaml. To change it, edit that and run `cargo build`.

use super::{
    Cce, CommonErrorCode, DeleteNodePoolStatus, NodePoolMetadata, NodePoolSpec, ServiceErrorCode,
};

::cloudbind::binding::request! {
    /// Deletes node pool.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [DeleteNodePool](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=DeleteNodePool)
    pub struct DeleteNodePool for Cce => DeleteNodePoolResponse, DeleteNodePoolError =
        Description::new("DeleteNodePool", "DELETE", "/api/v3/projects/{project_id}/clusters/{cluster_id}/nodepools/{nodepool_id}")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required DeleteNodePoolRequired {
        cluster_id: String = path "cluster_id",
        nodepool_id: String = path "nodepool_id",
    }
}

::cloudbind::binding::response! {
    pub struct DeleteNodePoolResponse of DeleteNodePool;
    kind: String = body "kind",
    api_version: String = body "apiVersion",
    metadata: NodePoolMetadata = body "metadata",
    spec: NodePoolSpec = body "spec",
    status: DeleteNodePoolStatus = body "status",
}

::cloudbind::binding::errors! {
    pub enum DeleteNodePoolError of DeleteNodePool;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
