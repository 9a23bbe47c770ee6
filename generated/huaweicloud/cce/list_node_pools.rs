// @generated from spec/huaweicloud/cce/list_node_pools.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, NodePoolResp, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Lists node pools.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ListNodePools](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=ListNodePools)
    pub struct ListNodePools for Cce => ListNodePoolsResponse, ListNodePoolsError =
        Description::new("ListNodePools", "GET", "/api/v3/projects/{project_id}/clusters/{cluster_id}/nodepools")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ListNodePoolsRequired {
        cluster_id: String = path "cluster_id",
    }
    optional {
        show_default_node_pool: String = query "showDefaultNodePool",
        advance_status: bool = query "advanceStatus" exact,
    }
}

::cloudbind::binding::response! {
    pub struct ListNodePoolsResponse of ListNodePools;
    kind: String = body "kind",
    api_version: String = body "apiVersion",
    items: Vec<NodePoolResp> = body "items",
}

::cloudbind::binding::errors! {
    pub enum ListNodePoolsError of ListNodePools;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
