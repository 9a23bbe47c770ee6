// @generated from spec/huaweicloud/cce/update_pod_identity_association.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, ResourceTag, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Updates pod identity association.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [UpdatePodIdentityAssociation](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=UpdatePodIdentityAssociation)
    pub struct UpdatePodIdentityAssociation for Cce => UpdatePodIdentityAssociationResponse, UpdatePodIdentityAssociationError =
        Description::new("UpdatePodIdentityAssociation", "PUT", "/api/v3/projects/{project_id}/clusters/{cluster_id}/pod-identity-associations/{association_id}")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required UpdatePodIdentityAssociationRequired {
        cluster_id: String = path "cluster_id",
        association_id: String = path "association_id",
        agency_name: String = body "agencyName",
    }
}

::cloudbind::binding::response! {
    pub struct UpdatePodIdentityAssociationResponse of UpdatePodIdentityAssociation;
    uid: String = body "uid",
    cluster_id: String = body "clusterId",
    namespace: String = body "namespace",
    service_account: String = body "serviceAccount",
    agency_name: String = body "agencyName",
    tags: Vec<ResourceTag> = body "tags",
    created_at: String = body "createdAt",
    modified_at: String = body "modifiedAt",
}

::cloudbind::binding::errors! {
    pub enum UpdatePodIdentityAssociationError of UpdatePodIdentityAssociation;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
