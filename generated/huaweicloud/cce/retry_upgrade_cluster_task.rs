// @generated from spec/huaweicloud/cce/retry_upgrade_cluster_task.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Retries upgrade cluster task.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [RetryUpgradeClusterTask](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=RetryUpgradeClusterTask)
    pub struct RetryUpgradeClusterTask for Cce => RetryUpgradeClusterTaskResponse, RetryUpgradeClusterTaskError =
        Description::new("RetryUpgradeClusterTask", "POST", "/api/v3/projects/{project_id}/clusters/{cluster_id}/operation/upgrade/retry")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required RetryUpgradeClusterTaskRequired {
        cluster_id: String = path "cluster_id",
    }
}

::cloudbind::binding::response! {
    ///
    /// The page documents no content.
    pub struct RetryUpgradeClusterTaskResponse of RetryUpgradeClusterTask;
}

::cloudbind::binding::errors! {
    pub enum RetryUpgradeClusterTaskError of RetryUpgradeClusterTask;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
