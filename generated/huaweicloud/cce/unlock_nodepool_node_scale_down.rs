// @generated from spec/huaweicloud/cce/unlock_nodepool_node_scale_down.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Unlocks nodepool node scale down.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [UnlockNodepoolNodeScaleDown](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=UnlockNodepoolNodeScaleDown)
    pub struct UnlockNodepoolNodeScaleDown for Cce => UnlockNodepoolNodeScaleDownResponse, UnlockNodepoolNodeScaleDownError =
        Description::new("UnlockNodepoolNodeScaleDown", "POST", "/api/v3/projects/{project_id}/clusters/{cluster_id}/nodes/unlocknodescaledown")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required UnlockNodepoolNodeScaleDownRequired {
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
    pub struct UnlockNodepoolNodeScaleDownResponse of UnlockNodepoolNodeScaleDown;
}

::cloudbind::binding::errors! {
    pub enum UnlockNodepoolNodeScaleDownError of UnlockNodepoolNodeScaleDown;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
