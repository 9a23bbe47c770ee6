// @generated from spec/huaweicloud/cce/continue_upgrade_cluster_task.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Continues upgrade cluster task.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [ContinueUpgradeClusterTask](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=ContinueUpgradeClusterTask)
    pub struct ContinueUpgradeClusterTask for Cce => ContinueUpgradeClusterTaskResponse, ContinueUpgradeClusterTaskError =
        Description::new("ContinueUpgradeClusterTask", "POST", "/api/v3/projects/{project_id}/clusters/{cluster_id}/operation/upgrade/continue")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required ContinueUpgradeClusterTaskRequired {
        cluster_id: String = path "cluster_id",
    }
}

::cloudbind::binding::response! {
    ///
    /// The page documents no content.
    pub struct ContinueUpgradeClusterTaskResponse of ContinueUpgradeClusterTask;
}

::cloudbind::binding::errors! {
    pub enum ContinueUpgradeClusterTaskError of ContinueUpgradeClusterTask;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
