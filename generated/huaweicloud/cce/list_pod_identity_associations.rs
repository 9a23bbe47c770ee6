// @generated from spec/huaweicloud/cce/list_pod_identity_associations.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, PodIdentityAssociationResp, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Lists pod identity associations.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ListPodIdentityAssociations](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=ListPodIdentityAssociations)
    pub struct ListPodIdentityAssociations for Cce => ListPodIdentityAssociationsResponse, ListPodIdentityAssociationsError =
        Description::new("ListPodIdentityAssociations", "GET", "/api/v3/projects/{project_id}/clusters/{cluster_id}/pod-identity-associations")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ListPodIdentityAssociationsRequired {
        cluster_id: String = path "cluster_id",
    }
}

::cloudbind::binding::response! {
    pub struct ListPodIdentityAssociationsResponse of ListPodIdentityAssociations;
    payload: Vec<PodIdentityAssociationResp> = payload "payload",
}

::cloudbind::binding::errors! {
    pub enum ListPodIdentityAssociationsError of ListPodIdentityAssociations;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
