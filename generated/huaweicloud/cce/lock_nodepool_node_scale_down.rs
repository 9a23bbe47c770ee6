// @generated from spec/huaweicloud/cce/lock_nodepool_node_scale_down.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Locks nodepool node scale down.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [LockNodepoolNodeScaleDown](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=LockNodepoolNodeScaleDown)
    pub struct LockNodepoolNodeScaleDown for Cce => LockNodepoolNodeScaleDownResponse, LockNodepoolNodeScaleDownError =
        Description::new("LockNodepoolNodeScaleDown", "POST", "/api/v3/projects/{project_id}/clusters/{cluster_id}/nodes/locknodescaledown")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required LockNodepoolNodeScaleDownRequired {
        cluster_id: String = path "cluster_id",
        api_version: String = body "apiVersion",
        kind: String = body "kind",
    }
    optional {
        node_list: Vec<String> = body "nodeList",
    }
}

::cloudbind::binding::response! {
    ///
    /// The page documents no content.
    pub struct LockNodepoolNodeScaleDownResponse of LockNodepoolNodeScaleDown;
}

::cloudbind::binding::errors! {
    pub enum LockNodepoolNodeScaleDownError of LockNodepoolNodeScaleDown;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
