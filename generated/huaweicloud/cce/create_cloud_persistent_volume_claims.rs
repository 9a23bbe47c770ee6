// @generated from spec/huaweicloud/cce/create_cloud_persistent_volume_claims.yaml. To change it, edit that and run `cargo build`.

use super::{
    Cce, CommonErrorCode, PersistentVolumeClaimMetadata, PersistentVolumeClaimSpec,
    PersistentVolumeClaimStatus, ServiceErrorCode,
};

::cloudbind::binding::request! {
    /// Creates cloud persistent volume claims.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [CreateCloudPersistentVolumeClaims](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=CreateCloudPersistentVolumeClaims)
    pub struct CreateCloudPersistentVolumeClaims for Cce => CreateCloudPersistentVolumeClaimsResponse, CreateCloudPersistentVolumeClaimsError =
        Description::new("CreateCloudPersistentVolumeClaims", "POST", "/api/v1/namespaces/{namespace}/cloudpersistentvolumeclaims");
    required CreateCloudPersistentVolumeClaimsRequired {
        namespace: String = path "namespace",
        api_version: String = body "apiVersion",
        kind: String = body "kind",
        metadata: PersistentVolumeClaimMetadata = body "metadata",
        spec: PersistentVolumeClaimSpec = body "spec",
    }
    optional {
        x_cluster_id: String = header "X-Cluster-ID",
        status: PersistentVolumeClaimStatus = body "status",
    }
}

::cloudbind::binding::response! {
    pub struct CreateCloudPersistentVolumeClaimsResponse of CreateCloudPersistentVolumeClaims;
    api_version: String = body "apiVersion",
    kind: String = body "kind",
    metadata: PersistentVolumeClaimMetadata = body "metadata",
    spec: PersistentVolumeClaimSpec = body "spec",
    status: PersistentVolumeClaimStatus = body "status",
}

::cloudbind::binding::errors! {
    pub enum CreateCloudPersistentVolumeClaimsError of CreateCloudPersistentVolumeClaims;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
