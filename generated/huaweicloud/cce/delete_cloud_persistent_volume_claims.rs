// @generated from spec/huaweicloud/cce/delete_cloud_persistent_volume_claims.yaml. To change it, edit that and run `cargo build`.

use super::{
    Cce, CommonErrorCode, PersistentVolumeClaimMetadata, PersistentVolumeClaimSpec,
    PersistentVolumeClaimStatus, ServiceErrorCode,
};

::cloudbind::binding::request! {
    /// Deletes cloud persistent volume claims.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [DeleteCloudPersistentVolumeClaims](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=DeleteCloudPersistentVolumeClaims)
    pub struct DeleteCloudPersistentVolumeClaims for Cce => DeleteCloudPersistentVolumeClaimsResponse, DeleteCloudPersistentVolumeClaimsError =
        Description::new("DeleteCloudPersistentVolumeClaims", "DELETE", "/api/v1/namespaces/{namespace}/cloudpersistentvolumeclaims/{name}");
    required DeleteCloudPersistentVolumeClaimsRequired {
        namespace: String = path "namespace",
        name: String = path "name",
    }
    optional {
        delete_volume: String = query "deleteVolume",
        storage_type: String = query "storageType",
        x_cluster_id: String = header "X-Cluster-ID",
    }
}

::cloudbind::binding::response! {
    pub struct DeleteCloudPersistentVolumeClaimsResponse of DeleteCloudPersistentVolumeClaims;
    api_version: String = body "apiVersion",
    kind: String = body "kind",
    metadata: PersistentVolumeClaimMetadata = body "metadata",
    spec: PersistentVolumeClaimSpec = body "spec",
    status: PersistentVolumeClaimStatus = body "status",
}

::cloudbind::binding::errors! {
    pub enum DeleteCloudPersistentVolumeClaimsError of DeleteCloudPersistentVolumeClaims;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
