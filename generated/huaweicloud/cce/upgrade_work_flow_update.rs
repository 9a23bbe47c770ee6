// @generated from spec/huaweicloud/cce/upgrade_work_flow_update.yaml. To change it, edit that and run `cargo build`.

use super::{
    Cce, CommonErrorCode, Metadata, ServiceErrorCode, UpgradeWorkFlowUpdateRequestBodyStatus,
    WorkFlowSpec, WorkFlowStatus,
};

::cloudbind::binding::request! {
    /// Upgrades work flow update.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [UpgradeWorkFlowUpdate](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=UpgradeWorkFlowUpdate)
    pub struct UpgradeWorkFlowUpdate for Cce => UpgradeWorkFlowUpdateResponse, UpgradeWorkFlowUpdateError =
        Description::new("UpgradeWorkFlowUpdate", "PATCH", "/api/v3/projects/{project_id}/clusters/{cluster_id}/operation/upgradeworkflows/{upgrade_workflow_id}")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required UpgradeWorkFlowUpdateRequired {
        cluster_id: String = path "cluster_id",
        upgrade_workflow_id: String = path "upgrade_workflow_id",
    }
    optional {
        status: UpgradeWorkFlowUpdateRequestBodyStatus = body "status",
    }
}

::cloudbind::binding::response! {
    pub struct UpgradeWorkFlowUpdateResponse of UpgradeWorkFlowUpdate;
    kind: String = body "kind",
    api_version: String = body "apiVersion",
    metadata: Metadata = body "metadata",
    spec: WorkFlowSpec = body "spec",
    status: WorkFlowStatus = body "status",
}

::cloudbind::binding::errors! {
    pub enum UpgradeWorkFlowUpdateError of UpgradeWorkFlowUpdate;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
