// @generated from spec/huaweicloud/cce/show_cluster.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, ClusterMetadata, ClusterSpec, ClusterStatus, CommonErrorCode, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Shows cluster.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ShowCluster](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=ShowCluster)
    pub struct ShowCluster for Cce => ShowClusterResponse, ShowClusterError =
        Description::new("ShowCluster", "GET", "/api/v3/projects/{project_id}/clusters/{cluster_id}")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ShowClusterRequired {
        cluster_id: String = path "cluster_id",
    }
    optional {
        detail: String = query "detail",
    }
}

::cloudbind::binding::response! {
    pub struct ShowClusterResponse of ShowCluster;
    kind: String = body "kind",
    api_version: String = body "apiVersion",
    metadata: ClusterMetadata = body "metadata",
    spec: ClusterSpec = body "spec",
    status: ClusterStatus = body "status",
}

::cloudbind::binding::errors! {
    pub enum ShowClusterError of ShowCluster;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
