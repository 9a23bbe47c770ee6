// @generated from spec/huaweicloud/cce/show_upgrade_work_flow.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, Metadata, ServiceErrorCode, WorkFlowSpec, WorkFlowStatus};

::cloudbind::binding::request! {
    /// Shows upgrade work flow.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ShowUpgradeWorkFlow](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=ShowUpgradeWorkFlow)
    pub struct ShowUpgradeWorkFlow for Cce => ShowUpgradeWorkFlowResponse, ShowUpgradeWorkFlowError =
        Description::new("ShowUpgradeWorkFlow", "GET", "/api/v3/projects/{project_id}/clusters/{cluster_id}/operation/upgradeworkflows/{upgrade_workflow_id}")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ShowUpgradeWorkFlowRequired {
        cluster_id: String = path "cluster_id",
        upgrade_workflow_id: String = path "upgrade_workflow_id",
    }
}

::cloudbind::binding::response! {
    pub struct ShowUpgradeWorkFlowResponse of ShowUpgradeWorkFlow;
    kind: String = body "kind",
    api_version: String = body "apiVersion",
    metadata: Metadata = body "metadata",
    spec: WorkFlowSpec = body "spec",
    status: WorkFlowStatus = body "status",
}

::cloudbind::binding::errors! {
    pub enum ShowUpgradeWorkFlowError of ShowUpgradeWorkFlow;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
