// @generated from spec/huaweicloud/cce/delete_pod_identity_association.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Deletes pod identity association.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [DeletePodIdentityAssociation](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=DeletePodIdentityAssociation)
    pub struct DeletePodIdentityAssociation for Cce => DeletePodIdentityAssociationResponse, DeletePodIdentityAssociationError =
        Description::new("DeletePodIdentityAssociation", "DELETE", "/api/v3/projects/{project_id}/clusters/{cluster_id}/pod-identity-associations/{association_id}")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required DeletePodIdentityAssociationRequired {
        cluster_id: String = path "cluster_id",
        association_id: String = path "association_id",
    }
}

::cloudbind::binding::response! {
    ///
    /// The page documents no content.
    pub struct DeletePodIdentityAssociationResponse of DeletePodIdentityAssociation;
}

::cloudbind::binding::errors! {
    pub enum DeletePodIdentityAssociationError of DeletePodIdentityAssociation;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
