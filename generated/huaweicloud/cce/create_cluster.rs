// @generated from spec/huaweicloud/cce/create_cluster.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, ClusterMetadata, ClusterSpec, ClusterStatus, CommonErrorCode, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Creates cluster.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [CreateCluster](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=CreateCluster)
    pub struct CreateCluster for Cce => CreateClusterResponse, CreateClusterError =
        Description::new("CreateCluster", "POST", "/api/v3/projects/{project_id}/clusters")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required CreateClusterRequired {
        kind: String = body "kind",
        api_version: String = body "apiVersion",
        metadata: ClusterMetadata = body "metadata",
        spec: ClusterSpec = body "spec",
    }
    optional {
        status: ClusterStatus = body "status",
    }
}

::cloudbind::binding::response! {
    pub struct CreateClusterResponse of CreateCluster;
    kind: String = body "kind",
    api_version: String = body "apiVersion",
    metadata: ClusterMetadata = body "metadata",
    spec: ClusterSpec = body "spec",
    status: ClusterStatus = body "status",
}

::cloudbind::binding::errors! {
    pub enum CreateClusterError of CreateCluster;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
