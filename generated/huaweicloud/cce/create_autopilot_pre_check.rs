// @generated from spec/huaweicloud/cce/create_autopilot_pre_check.yaml. To change it, edit that and run `cargo build`.

use super::{
    Cce, CommonErrorCode, PrecheckCluserResponseMetadata, PrecheckSpec, PrecheckStatus,
    ServiceErrorCode,
};

::cloudbind::binding::request! {
    /// Creates autopilot pre check.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [CreateAutopilotPreCheck](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=CreateAutopilotPreCheck)
    pub struct CreateAutopilotPreCheck for Cce => CreateAutopilotPreCheckResponse, CreateAutopilotPreCheckError =
        Description::new("CreateAutopilotPreCheck", "POST", "/autopilot/v3/projects/{project_id}/clusters/{cluster_id}/operation/precheck")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required CreateAutopilotPreCheckRequired {
        cluster_id: String = path "cluster_id",
        api_version: String = body "apiVersion",
        kind: String = body "kind",
        spec: PrecheckSpec = body "spec",
    }
}

::cloudbind::binding::response! {
    pub struct CreateAutopilotPreCheckResponse of CreateAutopilotPreCheck;
    api_version: String = body "apiVersion",
    kind: String = body "kind",
    metadata: PrecheckCluserResponseMetadata = body "metadata",
    spec: PrecheckSpec = body "spec",
    status: PrecheckStatus = body "status",
}

::cloudbind::binding::errors! {
    pub enum CreateAutopilotPreCheckError of CreateAutopilotPreCheck;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
