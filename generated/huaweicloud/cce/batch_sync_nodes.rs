// @generated from spec/huaweicloud/cce/batch_sync_nodes.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, ServiceErrorCode};
use ::cloudbind::value;

::cloudbind::binding::request! {
    /// Synchronises nodes in a batch.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [BatchSyncNodes](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=BatchSyncNodes)
    pub struct BatchSyncNodes for Cce => BatchSyncNodesResponse, BatchSyncNodesError =
        Description::new("BatchSyncNodes", "POST", "/api/v3/projects/{project_id}/clusters/{cluster_id}/nodes/sync")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required BatchSyncNodesRequired {
        cluster_id: String = path "cluster_id",
    }
}

::cloudbind::binding::response! {
    pub struct BatchSyncNodesResponse of BatchSyncNodes;
    payload: value::Binary = bytes "payload",
}

::cloudbind::binding::errors! {
    pub enum BatchSyncNodesError of BatchSyncNodes;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
