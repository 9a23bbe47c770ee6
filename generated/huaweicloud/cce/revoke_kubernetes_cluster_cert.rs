// @generated from spec/huaweicloud/cce/revoke_kubernetes_cluster_cert.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Revokes kubernetes cluster cert.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [RevokeKubernetesClusterCert](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=RevokeKubernetesClusterCert)
    pub struct RevokeKubernetesClusterCert for Cce => RevokeKubernetesClusterCertResponse, RevokeKubernetesClusterCertError =
        Description::new("RevokeKubernetesClusterCert", "POST", "/api/v3/projects/{project_id}/clusters/{cluster_id}/clustercertrevoke")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required RevokeKubernetesClusterCertRequired {
        cluster_id: String = path "cluster_id",
    }
    optional {
        user_id: String = body "userId",
        agency_id: String = body "agencyId",
    }
}

::cloudbind::binding::response! {
    ///
    /// The page documents no content.
    pub struct RevokeKubernetesClusterCertResponse of RevokeKubernetesClusterCert;
}

::cloudbind::binding::errors! {
    pub enum RevokeKubernetesClusterCertError of RevokeKubernetesClusterCert;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
