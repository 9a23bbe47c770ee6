// @generated from spec/huaweicloud/cce/show_cluster_upgrade_info.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, Metadata, ServiceErrorCode, UpgradeInfoSpec, UpgradeInfoStatus};

::cloudbind::binding::request! {
    /// Shows cluster upgrade info.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ShowClusterUpgradeInfo](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=ShowClusterUpgradeInfo)
    pub struct ShowClusterUpgradeInfo for Cce => ShowClusterUpgradeInfoResponse, ShowClusterUpgradeInfoError =
        Description::new("ShowClusterUpgradeInfo", "GET", "/api/v3/projects/{project_id}/clusters/{cluster_id}/upgradeinfo")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ShowClusterUpgradeInfoRequired {
        cluster_id: String = path "cluster_id",
    }
}

::cloudbind::binding::response! {
    pub struct ShowClusterUpgradeInfoResponse of ShowClusterUpgradeInfo;
    kind: String = body "kind",
    api_version: String = body "apiVersion",
    metadata: Metadata = body "metadata",
    spec: UpgradeInfoSpec = body "spec",
    status: UpgradeInfoStatus = body "status",
}

::cloudbind::binding::errors! {
    pub enum ShowClusterUpgradeInfoError of ShowClusterUpgradeInfo;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
