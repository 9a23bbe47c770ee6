// @generated from spec/huaweicloud/cce/show_autopilot_cluster.yaml. To change it, edit that and run `cargo build`.

use super::{
    AutopilotClusterMetadata, AutopilotClusterSpec, AutopilotClusterStatus, Cce, CommonErrorCode,
    ServiceErrorCode,
};

::cloudbind::binding::request! {
    /// Shows autopilot cluster.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ShowAutopilotCluster](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=ShowAutopilotCluster)
    pub struct ShowAutopilotCluster for Cce => ShowAutopilotClusterResponse, ShowAutopilotClusterError =
        Description::new("ShowAutopilotCluster", "GET", "/autopilot/v3/projects/{project_id}/clusters/{cluster_id}")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ShowAutopilotClusterRequired {
        cluster_id: String = path "cluster_id",
    }
    optional {
        detail: String = query "detail",
    }
}

::cloudbind::binding::response! {
    pub struct ShowAutopilotClusterResponse of ShowAutopilotCluster;
    kind: String = body "kind",
    api_version: String = body "apiVersion",
    metadata: AutopilotClusterMetadata = body "metadata",
    spec: AutopilotClusterSpec = body "spec",
    status: AutopilotClusterStatus = body "status",
}

::cloudbind::binding::errors! {
    pub enum ShowAutopilotClusterError of ShowAutopilotCluster;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
