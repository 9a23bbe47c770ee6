// @generated from spec/huaweicloud/cce/create_cluster_master_snapshot.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, ServiceErrorCode, SnapshotCluserResponseMetadata};

::cloudbind::binding::request! {
    /// Creates cluster master snapshot.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [CreateClusterMasterSnapshot](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=CreateClusterMasterSnapshot)
    pub struct CreateClusterMasterSnapshot for Cce => CreateClusterMasterSnapshotResponse, CreateClusterMasterSnapshotError =
        Description::new("CreateClusterMasterSnapshot", "POST", "/api/v3.1/projects/{project_id}/clusters/{cluster_id}/operation/snapshot")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required CreateClusterMasterSnapshotRequired {
        cluster_id: String = path "cluster_id",
    }
}

::cloudbind::binding::response! {
    pub struct CreateClusterMasterSnapshotResponse of CreateClusterMasterSnapshot;
    uid: String = body "uid",
    metadata: SnapshotCluserResponseMetadata = body "metadata",
}

::cloudbind::binding::errors! {
    pub enum CreateClusterMasterSnapshotError of CreateClusterMasterSnapshot;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
