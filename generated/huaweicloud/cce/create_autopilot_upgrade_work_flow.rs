// @generated from spec/huaweicloud/cce/create_autopilot_upgrade_work_flow.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, Metadata, ServiceErrorCode, WorkFlowSpec, WorkFlowStatus};

::cloudbind::binding::request! {
    /// Creates autopilot upgrade work flow.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [CreateAutopilotUpgradeWorkFlow](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=CreateAutopilotUpgradeWorkFlow)
    pub struct CreateAutopilotUpgradeWorkFlow for Cce => CreateAutopilotUpgradeWorkFlowResponse, CreateAutopilotUpgradeWorkFlowError =
        Description::new("CreateAutopilotUpgradeWorkFlow", "POST", "/autopilot/v3/projects/{project_id}/clusters/{cluster_id}/operation/upgradeworkflows")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required CreateAutopilotUpgradeWorkFlowRequired {
        cluster_id: String = path "cluster_id",
        kind: String = body "kind",
        api_version: String = body "apiVersion",
        spec: WorkFlowSpec = body "spec",
    }
}

::cloudbind::binding::response! {
    pub struct CreateAutopilotUpgradeWorkFlowResponse of CreateAutopilotUpgradeWorkFlow;
    kind: String = body "kind",
    api_version: String = body "apiVersion",
    metadata: Metadata = body "metadata",
    spec: WorkFlowSpec = body "spec",
    status: WorkFlowStatus = body "status",
}

::cloudbind::binding::errors! {
    pub enum CreateAutopilotUpgradeWorkFlowError of CreateAutopilotUpgradeWorkFlow;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
