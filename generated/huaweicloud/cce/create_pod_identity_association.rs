// @generated from spec/huaweicloud/cce/create_pod_identity_association.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, ResourceTag, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Creates pod identity association.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [CreatePodIdentityAssociation](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=CreatePodIdentityAssociation)
    pub struct CreatePodIdentityAssociation for Cce => CreatePodIdentityAssociationResponse, CreatePodIdentityAssociationError =
        Description::new("CreatePodIdentityAssociation", "POST", "/api/v3/projects/{project_id}/clusters/{cluster_id}/pod-identity-associations")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required CreatePodIdentityAssociationRequired {
        cluster_id: String = path "cluster_id",
        namespace: String = body "namespace",
        service_account: String = body "serviceAccount",
        agency_name: String = body "agencyName",
    }
    optional {
        tags: Vec<ResourceTag> = body "tags",
    }
}

::cloudbind::binding::response! {
    pub struct CreatePodIdentityAssociationResponse of CreatePodIdentityAssociation;
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
    pub enum CreatePodIdentityAssociationError of CreatePodIdentityAssociation;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
