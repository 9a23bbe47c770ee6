// @generated from spec/huaweicloud/cce/delete_cluster.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, ClusterMetadata, ClusterSpec, ClusterStatus, CommonErrorCode, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Deletes cluster.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [DeleteCluster](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=DeleteCluster)
    pub struct DeleteCluster for Cce => DeleteClusterResponse, DeleteClusterError =
        Description::new("DeleteCluster", "DELETE", "/api/v3/projects/{project_id}/clusters/{cluster_id}")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required DeleteClusterRequired {
        cluster_id: String = path "cluster_id",
    }
    optional {
        delete_efs: String = query "delete_efs",
        delete_eni: String = query "delete_eni",
        delete_evs: String = query "delete_evs",
        delete_net: String = query "delete_net",
        delete_obs: String = query "delete_obs",
        delete_sfs: String = query "delete_sfs",
        delete_sfs30: String = query "delete_sfs30",
        lts_reclaim_policy: String = query "lts_reclaim_policy",
        tobedeleted: String = query "tobedeleted",
        ondemand_node_policy: String = query "ondemand_node_policy",
        periodic_node_policy: String = query "periodic_node_policy",
    }
}

::cloudbind::binding::response! {
    pub struct DeleteClusterResponse of DeleteCluster;
    kind: String = body "kind",
    api_version: String = body "apiVersion",
    metadata: ClusterMetadata = body "metadata",
    spec: ClusterSpec = body "spec",
    status: ClusterStatus = body "status",
}

::cloudbind::binding::errors! {
    pub enum DeleteClusterError of DeleteCluster;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
