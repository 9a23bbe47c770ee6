// @generated from spec/huaweicloud/cce/list_upgrade_cluster_tasks.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, ServiceErrorCode, UpgradeTaskMetadata, UpgradeTaskResponseBody};

::cloudbind::binding::request! {
    /// Lists upgrade cluster tasks.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ListUpgradeClusterTasks](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=ListUpgradeClusterTasks)
    pub struct ListUpgradeClusterTasks for Cce => ListUpgradeClusterTasksResponse, ListUpgradeClusterTasksError =
        Description::new("ListUpgradeClusterTasks", "GET", "/api/v3/projects/{project_id}/clusters/{cluster_id}/operation/upgrade/tasks")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ListUpgradeClusterTasksRequired {
        cluster_id: String = path "cluster_id",
    }
}

::cloudbind::binding::response! {
    pub struct ListUpgradeClusterTasksResponse of ListUpgradeClusterTasks;
    api_version: String = body "apiVersion",
    kind: String = body "kind",
    metadata: UpgradeTaskMetadata = body "metadata",
    items: Vec<UpgradeTaskResponseBody> = body "items",
}

::cloudbind::binding::errors! {
    pub enum ListUpgradeClusterTasksError of ListUpgradeClusterTasks;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
