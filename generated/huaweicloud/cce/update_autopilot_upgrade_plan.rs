// @generated from spec/huaweicloud/cce/update_autopilot_upgrade_plan.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, Metadata, ServiceErrorCode, UpgradePlanSpec, UpgradePlanStatus};
use ::cloudbind::value;

::cloudbind::binding::request! {
    /// Updates autopilot upgrade plan.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [UpdateAutopilotUpgradePlan](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=UpdateAutopilotUpgradePlan)
    pub struct UpdateAutopilotUpgradePlan for Cce => UpdateAutopilotUpgradePlanResponse, UpdateAutopilotUpgradePlanError =
        Description::new("UpdateAutopilotUpgradePlan", "PUT", "/autopilot/v3/projects/{project_id}/clusters/{cluster_id}/upgradeplans/{upgrade_plan_id}")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required UpdateAutopilotUpgradePlanRequired {
        cluster_id: String = path "cluster_id",
        upgrade_plan_id: String = path "upgrade_plan_id",
        not_before: value::Timestamp = body "notBefore",
    }
}

::cloudbind::binding::response! {
    pub struct UpdateAutopilotUpgradePlanResponse of UpdateAutopilotUpgradePlan;
    kind: String = body "kind",
    api_version: String = body "apiVersion",
    metadata: Metadata = body "metadata",
    spec: UpgradePlanSpec = body "spec",
    status: UpgradePlanStatus = body "status",
}

::cloudbind::binding::errors! {
    pub enum UpdateAutopilotUpgradePlanError of UpdateAutopilotUpgradePlan;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
