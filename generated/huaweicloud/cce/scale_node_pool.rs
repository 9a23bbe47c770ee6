// @generated from spec/huaweicloud/cce/scale_node_pool.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, ScaleNodePoolSpec, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Scales node pool.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [ScaleNodePool](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=ScaleNodePool)
    pub struct ScaleNodePool for Cce => ScaleNodePoolResponse, ScaleNodePoolError =
        Description::new("ScaleNodePool", "POST", "/api/v3/projects/{project_id}/clusters/{cluster_id}/nodepools/{nodepool_id}/operation/scale")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required ScaleNodePoolRequired {
        cluster_id: String = path "cluster_id",
        nodepool_id: String = path "nodepool_id",
        kind: String = body "kind",
        api_version: String = body "apiVersion",
        spec: ScaleNodePoolSpec = body "spec",
    }
}

::cloudbind::binding::response! {
    pub struct ScaleNodePoolResponse of ScaleNodePool;
    order_id: String = body "orderID",
}

::cloudbind::binding::errors! {
    pub enum ScaleNodePoolError of ScaleNodePool;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
