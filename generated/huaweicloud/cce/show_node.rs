// @generated from spec/huaweicloud/cce/show_node.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, NodeMetadata, NodeSpec, NodeStatus, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Shows node.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ShowNode](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=ShowNode)
    pub struct ShowNode for Cce => ShowNodeResponse, ShowNodeError =
        Description::new("ShowNode", "GET", "/api/v3/projects/{project_id}/clusters/{cluster_id}/nodes/{node_id}")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ShowNodeRequired {
        cluster_id: String = path "cluster_id",
        node_id: String = path "node_id",
    }
}

::cloudbind::binding::response! {
    pub struct ShowNodeResponse of ShowNode;
    kind: String = body "kind",
    api_version: String = body "apiVersion",
    metadata: NodeMetadata = body "metadata",
    spec: NodeSpec = body "spec",
    status: NodeStatus = body "status",
}

::cloudbind::binding::errors! {
    pub enum ShowNodeError of ShowNode;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
