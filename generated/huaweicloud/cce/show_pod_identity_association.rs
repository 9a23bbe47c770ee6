// @generated from spec/huaweicloud/cce/show_pod_identity_association.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, ResourceTag, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Shows pod identity association.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ShowPodIdentityAssociation](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=ShowPodIdentityAssociation)
    pub struct ShowPodIdentityAssociation for Cce => ShowPodIdentityAssociationResponse, ShowPodIdentityAssociationError =
        Description::new("ShowPodIdentityAssociation", "GET", "/api/v3/projects/{project_id}/clusters/{cluster_id}/pod-identity-associations/{association_id}")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ShowPodIdentityAssociationRequired {
        cluster_id: String = path "cluster_id",
        association_id: String = path "association_id",
    }
}

::cloudbind::binding::response! {
    pub struct ShowPodIdentityAssociationResponse of ShowPodIdentityAssociation;
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
    pub enum ShowPodIdentityAssociationError of ShowPodIdentityAssociation;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
