// @generated from spec/huaweicloud/cce/list_nodes.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, Node, NodePageInfo, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Lists nodes.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ListNodes](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=ListNodes)
    pub struct ListNodes for Cce => ListNodesResponse, ListNodesError =
        Description::new("ListNodes", "GET", "/api/v3/projects/{project_id}/clusters/{cluster_id}/nodes")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ListNodesRequired {
        cluster_id: String = path "cluster_id",
    }
    optional {
        limit: i64 = query "limit" exact,
        marker: String = query "marker",
    }
}

::cloudbind::binding::response! {
    pub struct ListNodesResponse of ListNodes;
    kind: String = body "kind",
    api_version: String = body "apiVersion",
    items: Vec<Node> = body "items",
    page_info: NodePageInfo = body "pageInfo",
}

::cloudbind::binding::errors! {
    pub enum ListNodesError of ListNodes;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
