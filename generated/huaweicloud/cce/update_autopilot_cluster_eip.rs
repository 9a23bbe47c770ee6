// @generated from spec/huaweicloud/cce/update_autopilot_cluster_eip.yaml. To change it, edit that and run `cargo build`.

use super::{
    Cce, CommonErrorCode, MasterEipRequestSpec, MasterEipResponseSpec, MasterEipResponseStatus,
    Metadata, ServiceErrorCode,
};

::cloudbind::binding::request! {
    /// Updates autopilot cluster eip.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [UpdateAutopilotClusterEip](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=UpdateAutopilotClusterEip)
    pub struct UpdateAutopilotClusterEip for Cce => UpdateAutopilotClusterEipResponse, UpdateAutopilotClusterEipError =
        Description::new("UpdateAutopilotClusterEip", "PUT", "/autopilot/v3/projects/{project_id}/clusters/{cluster_id}/mastereip")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required UpdateAutopilotClusterEipRequired {
        cluster_id: String = path "cluster_id",
        spec: MasterEipRequestSpec = body "spec",
    }
}

::cloudbind::binding::response! {
    pub struct UpdateAutopilotClusterEipResponse of UpdateAutopilotClusterEip;
    metadata: Metadata = body "metadata",
    spec: MasterEipResponseSpec = body "spec",
    status: MasterEipResponseStatus = body "status",
}

::cloudbind::binding::errors! {
    pub enum UpdateAutopilotClusterEipError of UpdateAutopilotClusterEip;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
