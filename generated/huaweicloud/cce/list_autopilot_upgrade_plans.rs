// @generated from spec/huaweicloud/cce/list_autopilot_upgrade_plans.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, ServiceErrorCode, UpgradePlan};

::cloudbind::binding::request! {
    /// Lists autopilot upgrade plans.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ListAutopilotUpgradePlans](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=ListAutopilotUpgradePlans)
    pub struct ListAutopilotUpgradePlans for Cce => ListAutopilotUpgradePlansResponse, ListAutopilotUpgradePlansError =
        Description::new("ListAutopilotUpgradePlans", "GET", "/autopilot/v3/projects/{project_id}/clusters/{cluster_id}/upgradeplans")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ListAutopilotUpgradePlansRequired {
        cluster_id: String = path "cluster_id",
    }
}

::cloudbind::binding::response! {
    pub struct ListAutopilotUpgradePlansResponse of ListAutopilotUpgradePlans;
    kind: String = body "kind",
    api_version: String = body "apiVersion",
    items: UpgradePlan = body "items",
}

::cloudbind::binding::errors! {
    pub enum ListAutopilotUpgradePlansError of ListAutopilotUpgradePlans;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
