// @generated from spec/huaweicloud/cce/delete_node.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, NodeMetadata, NodeSpec, NodeStatus, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Deletes node.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [DeleteNode](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=DeleteNode)
    pub struct DeleteNode for Cce => DeleteNodeResponse, DeleteNodeError =
        Description::new("DeleteNode", "DELETE", "/api/v3/projects/{project_id}/clusters/{cluster_id}/nodes/{node_id}")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required DeleteNodeRequired {
        cluster_id: String = path "cluster_id",
        node_id: String = path "node_id",
    }
    optional {
        nodepool_scale_down: String = query "nodepoolScaleDown",
    }
}

::cloudbind::binding::response! {
    pub struct DeleteNodeResponse of DeleteNode;
    kind: String = body "kind",
    api_version: String = body "apiVersion",
    metadata: NodeMetadata = body "metadata",
    spec: NodeSpec = body "spec",
    status: NodeStatus = body "status",
}

::cloudbind::binding::errors! {
    pub enum DeleteNodeError of DeleteNode;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
