// @generated from spec/huaweicloud/cce/list_upgrade_work_flows.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, ServiceErrorCode, UpgradeWorkFlow};

::cloudbind::binding::request! {
    /// Lists upgrade work flows.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ListUpgradeWorkFlows](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=ListUpgradeWorkFlows)
    pub struct ListUpgradeWorkFlows for Cce => ListUpgradeWorkFlowsResponse, ListUpgradeWorkFlowsError =
        Description::new("ListUpgradeWorkFlows", "GET", "/api/v3/projects/{project_id}/clusters/{cluster_id}/operation/upgradeworkflows")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ListUpgradeWorkFlowsRequired {
        cluster_id: String = path "cluster_id",
    }
}

::cloudbind::binding::response! {
    pub struct ListUpgradeWorkFlowsResponse of ListUpgradeWorkFlows;
    kind: String = body "kind",
    api_version: String = body "apiVersion",
    items: Vec<UpgradeWorkFlow> = body "items",
}

::cloudbind::binding::errors! {
    pub enum ListUpgradeWorkFlowsError of ListUpgradeWorkFlows;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
