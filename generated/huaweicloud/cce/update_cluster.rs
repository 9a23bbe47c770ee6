// @generated from spec/huaweicloud/cce/update_cluster.yaml. To change it, edit that and run `cargo build`.

use super::{
    Cce, ClusterInformationSpec, ClusterMetadata, ClusterMetadataForUpdate, ClusterSpec,
    ClusterStatus, CommonErrorCode, ServiceErrorCode,
};

::cloudbind::binding::request! {
    /// Updates cluster.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [UpdateCluster](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=UpdateCluster)
    pub struct UpdateCluster for Cce => UpdateClusterResponse, UpdateClusterError =
        Description::new("UpdateCluster", "PUT", "/api/v3/projects/{project_id}/clusters/{cluster_id}")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required UpdateClusterRequired {
        cluster_id: String = path "cluster_id",
        spec: ClusterInformationSpec = body "spec",
    }
    optional {
        metadata: ClusterMetadataForUpdate = body "metadata",
    }
}

::cloudbind::binding::response! {
    pub struct UpdateClusterResponse of UpdateCluster;
    kind: String = body "kind",
    api_version: String = body "apiVersion",
    metadata: ClusterMetadata = body "metadata",
    spec: ClusterSpec = body "spec",
    status: ClusterStatus = body "status",
}

::cloudbind::binding::errors! {
    pub enum UpdateClusterError of UpdateCluster;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
