// @generated from spec/huaweicloud/cce/sync_node.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, ServiceErrorCode};
use ::cloudbind::value;

::cloudbind::binding::request! {
    /// Synchronises node.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [SyncNode](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=SyncNode)
    pub struct SyncNode for Cce => SyncNodeResponse, SyncNodeError =
        Description::new("SyncNode", "GET", "/api/v2/projects/{project_id}/clusters/{cluster_id}/nodes/{node_id}/sync")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required SyncNodeRequired {
        cluster_id: String = path "cluster_id",
        node_id: String = path "node_id",
    }
}

::cloudbind::binding::response! {
    pub struct SyncNodeResponse of SyncNode;
    payload: value::Binary = bytes "payload",
}

::cloudbind::binding::errors! {
    pub enum SyncNodeError of SyncNode;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
