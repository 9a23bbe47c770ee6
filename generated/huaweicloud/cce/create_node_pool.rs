// @generated from spec/huaweicloud/cce/create_node_pool.yaml. To change it, edit that and run `cargo build`.

use super::{
    Cce, CommonErrorCode, CreateNodePoolStatus, NodePoolMetadata, NodePoolSpec, NodePoolStatus,
    ServiceErrorCode,
};

::cloudbind::binding::request! {
    /// Creates node pool.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [CreateNodePool](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=CreateNodePool)
    pub struct CreateNodePool for Cce => CreateNodePoolResponse, CreateNodePoolError =
        Description::new("CreateNodePool", "POST", "/api/v3/projects/{project_id}/clusters/{cluster_id}/nodepools")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required CreateNodePoolRequired {
        cluster_id: String = path "cluster_id",
        kind: String = body "kind",
        api_version: String = body "apiVersion",
        metadata: NodePoolMetadata = body "metadata",
        spec: NodePoolSpec = body "spec",
    }
    optional {
        status: NodePoolStatus = body "status",
    }
}

::cloudbind::binding::response! {
    pub struct CreateNodePoolResponse of CreateNodePool;
    kind: String = body "kind",
    api_version: String = body "apiVersion",
    metadata: NodePoolMetadata = body "metadata",
    spec: NodePoolSpec = body "spec",
    status: CreateNodePoolStatus = body "status",
}

::cloudbind::binding::errors! {
    pub enum CreateNodePoolError of CreateNodePool;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
