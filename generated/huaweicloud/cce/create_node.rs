// @generated from spec/huaweicloud/cce/create_node.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, NodeMetadata, NodeSpec, NodeStatus, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Creates node.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [CreateNode](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=CreateNode)
    pub struct CreateNode for Cce => CreateNodeResponse, CreateNodeError =
        Description::new("CreateNode", "POST", "/api/v3/projects/{project_id}/clusters/{cluster_id}/nodes")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required CreateNodeRequired {
        cluster_id: String = path "cluster_id",
        kind: String = body "kind",
        api_version: String = body "apiVersion",
        spec: NodeSpec = body "spec",
    }
    optional {
        nodepool_scale_up: String = query "nodepoolScaleUp",
        metadata: NodeMetadata = body "metadata",
    }
}

::cloudbind::binding::response! {
    pub struct CreateNodeResponse of CreateNode;
    kind: String = body "kind",
    api_version: String = body "apiVersion",
    metadata: NodeMetadata = body "metadata",
    spec: NodeSpec = body "spec",
    status: NodeStatus = body "status",
}

::cloudbind::binding::errors! {
    pub enum CreateNodeError of CreateNode;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
