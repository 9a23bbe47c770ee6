// @generated from spec/huaweicloud/cce/show_autopilot_cluster_upgrade_info.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, Metadata, ServiceErrorCode, UpgradeInfoSpec, UpgradeInfoStatus};

::cloudbind::binding::request! {
    /// Shows autopilot cluster upgrade info.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ShowAutopilotClusterUpgradeInfo](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=ShowAutopilotClusterUpgradeInfo)
    pub struct ShowAutopilotClusterUpgradeInfo for Cce => ShowAutopilotClusterUpgradeInfoResponse, ShowAutopilotClusterUpgradeInfoError =
        Description::new("ShowAutopilotClusterUpgradeInfo", "GET", "/autopilot/v3/projects/{project_id}/clusters/{cluster_id}/upgradeinfo")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ShowAutopilotClusterUpgradeInfoRequired {
        cluster_id: String = path "cluster_id",
    }
}

::cloudbind::binding::response! {
    pub struct ShowAutopilotClusterUpgradeInfoResponse of ShowAutopilotClusterUpgradeInfo;
    kind: String = body "kind",
    api_version: String = body "apiVersion",
    metadata: Metadata = body "metadata",
    spec: UpgradeInfoSpec = body "spec",
    status: UpgradeInfoStatus = body "status",
}

::cloudbind::binding::errors! {
    pub enum ShowAutopilotClusterUpgradeInfoError of ShowAutopilotClusterUpgradeInfo;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
