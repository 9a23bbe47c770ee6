// @generated from spec/huaweicloud/cce/awake_cluster.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Wakes up cluster.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [AwakeCluster](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=AwakeCluster)
    pub struct AwakeCluster for Cce => AwakeClusterResponse, AwakeClusterError =
        Description::new("AwakeCluster", "POST", "/api/v3/projects/{project_id}/clusters/{cluster_id}/operation/awake")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required AwakeClusterRequired {
        cluster_id: String = path "cluster_id",
    }
}

::cloudbind::binding::response! {
    ///
    /// The page documents no content.
    pub struct AwakeClusterResponse of AwakeCluster;
}

::cloudbind::binding::errors! {
    pub enum AwakeClusterError of AwakeCluster;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
