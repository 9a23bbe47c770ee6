// @generated from spec/huaweicloud/cce/list_autopilot_upgrade_work_flows.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, ServiceErrorCode, UpgradeWorkFlow};

::cloudbind::binding::request! {
    /// Lists autopilot upgrade work flows.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ListAutopilotUpgradeWorkFlows](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=ListAutopilotUpgradeWorkFlows)
    pub struct ListAutopilotUpgradeWorkFlows for Cce => ListAutopilotUpgradeWorkFlowsResponse, ListAutopilotUpgradeWorkFlowsError =
        Description::new("ListAutopilotUpgradeWorkFlows", "GET", "/autopilot/v3/projects/{project_id}/clusters/{cluster_id}/operation/upgradeworkflows")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ListAutopilotUpgradeWorkFlowsRequired {
        cluster_id: String = path "cluster_id",
    }
}

::cloudbind::binding::response! {
    pub struct ListAutopilotUpgradeWorkFlowsResponse of ListAutopilotUpgradeWorkFlows;
    kind: String = body "kind",
    api_version: String = body "apiVersion",
    items: Vec<UpgradeWorkFlow> = body "items",
}

::cloudbind::binding::errors! {
    pub enum ListAutopilotUpgradeWorkFlowsError of ListAutopilotUpgradeWorkFlows;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
