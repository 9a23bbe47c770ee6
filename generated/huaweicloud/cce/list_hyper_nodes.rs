// @generated from spec/huaweicloud/cce/list_hyper_nodes.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, HyperNode, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Lists hyper nodes.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ListHyperNodes](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=ListHyperNodes)
    pub struct ListHyperNodes for Cce => ListHyperNodesResponse, ListHyperNodesError =
        Description::new("ListHyperNodes", "GET", "/api/v3/projects/{project_id}/clusters/{cluster_id}/hypernodes")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ListHyperNodesRequired {
        cluster_id: String = path "cluster_id",
    }
    optional {
        limit: i64 = query "limit" exact,
        offset: i64 = query "offset" exact,
    }
}

::cloudbind::binding::response! {
    pub struct ListHyperNodesResponse of ListHyperNodes;
    payload: Vec<HyperNode> = payload "payload",
}

::cloudbind::binding::errors! {
    pub enum ListHyperNodesError of ListHyperNodes;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
