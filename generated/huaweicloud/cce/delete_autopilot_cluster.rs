// @generated from spec/huaweicloud/cce/delete_autopilot_cluster.yaml. To change it, edit that and run `cargo build`.

use super::{
    AutopilotClusterMetadata, AutopilotClusterSpec, AutopilotClusterStatus, Cce, CommonErrorCode,
    ServiceErrorCode,
};

::cloudbind::binding::request! {
    /// Deletes autopilot cluster.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [DeleteAutopilotCluster](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=DeleteAutopilotCluster)
    pub struct DeleteAutopilotCluster for Cce => DeleteAutopilotClusterResponse, DeleteAutopilotClusterError =
        Description::new("DeleteAutopilotCluster", "DELETE", "/autopilot/v3/projects/{project_id}/clusters/{cluster_id}")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required DeleteAutopilotClusterRequired {
        cluster_id: String = path "cluster_id",
    }
    optional {
        delete_efs: String = query "delete_efs",
        delete_eni: String = query "delete_eni",
        delete_net: String = query "delete_net",
        delete_obs: String = query "delete_obs",
        delete_sfs30: String = query "delete_sfs30",
        lts_reclaim_policy: String = query "lts_reclaim_policy",
    }
}

::cloudbind::binding::response! {
    pub struct DeleteAutopilotClusterResponse of DeleteAutopilotCluster;
    kind: String = body "kind",
    api_version: String = body "apiVersion",
    metadata: AutopilotClusterMetadata = body "metadata",
    spec: AutopilotClusterSpec = body "spec",
    status: AutopilotClusterStatus = body "status",
}

::cloudbind::binding::errors! {
    pub enum DeleteAutopilotClusterError of DeleteAutopilotCluster;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
