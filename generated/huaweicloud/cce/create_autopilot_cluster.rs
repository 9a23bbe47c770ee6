// @generated from spec/huaweicloud/cce/create_autopilot_cluster.yaml. To change it, edit that and run `cargo build`.

use super::{
    AutopilotClusterMetadata, AutopilotClusterSpec, AutopilotClusterStatus, Cce, CommonErrorCode,
    ServiceErrorCode,
};

::cloudbind::binding::request! {
    /// Creates autopilot cluster.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [CreateAutopilotCluster](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=CreateAutopilotCluster)
    pub struct CreateAutopilotCluster for Cce => CreateAutopilotClusterResponse, CreateAutopilotClusterError =
        Description::new("CreateAutopilotCluster", "POST", "/autopilot/v3/projects/{project_id}/clusters")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required CreateAutopilotClusterRequired {
        kind: String = body "kind",
        api_version: String = body "apiVersion",
        metadata: AutopilotClusterMetadata = body "metadata",
        spec: AutopilotClusterSpec = body "spec",
    }
    optional {
        status: AutopilotClusterStatus = body "status",
    }
}

::cloudbind::binding::response! {
    pub struct CreateAutopilotClusterResponse of CreateAutopilotCluster;
    kind: String = body "kind",
    api_version: String = body "apiVersion",
    metadata: AutopilotClusterMetadata = body "metadata",
    spec: AutopilotClusterSpec = body "spec",
    status: AutopilotClusterStatus = body "status",
}

::cloudbind::binding::errors! {
    pub enum CreateAutopilotClusterError of CreateAutopilotCluster;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
