// @generated from spec/huaweicloud/cce/show_node_pool.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, NodePoolMetadata, NodePoolSpec, NodePoolStatus, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Shows node pool.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ShowNodePool](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=ShowNodePool)
    pub struct ShowNodePool for Cce => ShowNodePoolResponse, ShowNodePoolError =
        Description::new("ShowNodePool", "GET", "/api/v3/projects/{project_id}/clusters/{cluster_id}/nodepools/{nodepool_id}")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ShowNodePoolRequired {
        cluster_id: String = path "cluster_id",
        nodepool_id: String = path "nodepool_id",
    }
    optional {
        advance_status: bool = query "advanceStatus" exact,
    }
}

::cloudbind::binding::response! {
    pub struct ShowNodePoolResponse of ShowNodePool;
    kind: String = body "kind",
    api_version: String = body "apiVersion",
    metadata: NodePoolMetadata = body "metadata",
    spec: NodePoolSpec = body "spec",
    status: NodePoolStatus = body "status",
}

::cloudbind::binding::errors! {
    pub enum ShowNodePoolError of ShowNodePool;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
