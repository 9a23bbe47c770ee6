// @generated from spec/huaweicloud/cce/update_node.yaml. To change it, edit that and run `cargo build`.

use super::{
    Cce, ClusterNodeInformationMetadata, CommonErrorCode, NodeMetadata, NodeSpec, NodeStatus,
    ServiceErrorCode,
};

::cloudbind::binding::request! {
    /// Updates node.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [UpdateNode](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=UpdateNode)
    pub struct UpdateNode for Cce => UpdateNodeResponse, UpdateNodeError =
        Description::new("UpdateNode", "PUT", "/api/v3/projects/{project_id}/clusters/{cluster_id}/nodes/{node_id}")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required UpdateNodeRequired {
        cluster_id: String = path "cluster_id",
        node_id: String = path "node_id",
        metadata: ClusterNodeInformationMetadata = body "metadata",
    }
}

::cloudbind::binding::response! {
    pub struct UpdateNodeResponse of UpdateNode;
    kind: String = body "kind",
    api_version: String = body "apiVersion",
    metadata: NodeMetadata = body "metadata",
    spec: NodeSpec = body "spec",
    status: NodeStatus = body "status",
}

::cloudbind::binding::errors! {
    pub enum UpdateNodeError of UpdateNode;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
