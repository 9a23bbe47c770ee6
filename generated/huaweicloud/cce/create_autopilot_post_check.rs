// @generated from spec/huaweicloud/cce/create_autopilot_post_check.yaml. To change it, edit that and run `cargo build`.

use super::{
    Cce, CommonErrorCode, PostcheckCluserResponseMetadata, PostcheckClusterResponseBodyStatus,
    PostcheckSpec, ServiceErrorCode,
};

::cloudbind::binding::request! {
    /// Creates autopilot post check.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [CreateAutopilotPostCheck](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=CreateAutopilotPostCheck)
    pub struct CreateAutopilotPostCheck for Cce => CreateAutopilotPostCheckResponse, CreateAutopilotPostCheckError =
        Description::new("CreateAutopilotPostCheck", "POST", "/autopilot/v3/projects/{project_id}/clusters/{cluster_id}/operation/postcheck")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required CreateAutopilotPostCheckRequired {
        cluster_id: String = path "cluster_id",
        api_version: String = body "apiVersion",
        kind: String = body "kind",
        spec: PostcheckSpec = body "spec",
    }
}

::cloudbind::binding::response! {
    pub struct CreateAutopilotPostCheckResponse of CreateAutopilotPostCheck;
    api_version: String = body "apiVersion",
    kind: String = body "kind",
    metadata: PostcheckCluserResponseMetadata = body "metadata",
    spec: PostcheckSpec = body "spec",
    status: PostcheckClusterResponseBodyStatus = body "status",
}

::cloudbind::binding::errors! {
    pub enum CreateAutopilotPostCheckError of CreateAutopilotPostCheck;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
