// @generated from spec/huaweicloud/cce/update_autopilot_cluster.yaml. To change it, edit that and run `cargo build`.

use super::{
    AutopilotClusterInformationSpec, AutopilotClusterMetadata, AutopilotClusterMetadataForUpdate,
    AutopilotClusterSpec, AutopilotClusterStatus, Cce, CommonErrorCode, ServiceErrorCode,
};

::cloudbind::binding::request! {
    /// Updates autopilot cluster.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [UpdateAutopilotCluster](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=UpdateAutopilotCluster)
    pub struct UpdateAutopilotCluster for Cce => UpdateAutopilotClusterResponse, UpdateAutopilotClusterError =
        Description::new("UpdateAutopilotCluster", "PUT", "/autopilot/v3/projects/{project_id}/clusters/{cluster_id}")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required UpdateAutopilotClusterRequired {
        cluster_id: String = path "cluster_id",
        spec: AutopilotClusterInformationSpec = body "spec",
    }
    optional {
        metadata: AutopilotClusterMetadataForUpdate = body "metadata",
    }
}

::cloudbind::binding::response! {
    pub struct UpdateAutopilotClusterResponse of UpdateAutopilotCluster;
    kind: String = body "kind",
    api_version: String = body "apiVersion",
    metadata: AutopilotClusterMetadata = body "metadata",
    spec: AutopilotClusterSpec = body "spec",
    status: AutopilotClusterStatus = body "status",
}

::cloudbind::binding::errors! {
    pub enum UpdateAutopilotClusterError of UpdateAutopilotCluster;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
