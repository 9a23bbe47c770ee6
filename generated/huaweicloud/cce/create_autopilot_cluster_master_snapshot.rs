// @generated from spec/huaweicloud/cce/create_autopilot_cluster_master_snapshot.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, ServiceErrorCode, SnapshotCluserResponseMetadata};

::cloudbind::binding::request! {
    /// Creates autopilot cluster master snapshot.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [CreateAutopilotClusterMasterSnapshot](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=CreateAutopilotClusterMasterSnapshot)
    pub struct CreateAutopilotClusterMasterSnapshot for Cce => CreateAutopilotClusterMasterSnapshotResponse, CreateAutopilotClusterMasterSnapshotError =
        Description::new("CreateAutopilotClusterMasterSnapshot", "POST", "/autopilot/v3.1/projects/{project_id}/clusters/{cluster_id}/operation/snapshot")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required CreateAutopilotClusterMasterSnapshotRequired {
        cluster_id: String = path "cluster_id",
    }
}

::cloudbind::binding::response! {
    pub struct CreateAutopilotClusterMasterSnapshotResponse of CreateAutopilotClusterMasterSnapshot;
    uid: String = body "uid",
    metadata: SnapshotCluserResponseMetadata = body "metadata",
}

::cloudbind::binding::errors! {
    pub enum CreateAutopilotClusterMasterSnapshotError of CreateAutopilotClusterMasterSnapshot;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
