// @generated from spec/huaweicloud/cce/create_kubernetes_cluster_cert.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, Clusters, CommonErrorCode, Contexts, ServiceErrorCode, Users};
use ::cloudbind::value;

::cloudbind::binding::request! {
    /// Creates kubernetes cluster cert.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [CreateKubernetesClusterCert](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=CreateKubernetesClusterCert)
    pub struct CreateKubernetesClusterCert for Cce => CreateKubernetesClusterCertResponse, CreateKubernetesClusterCertError =
        Description::new("CreateKubernetesClusterCert", "POST", "/api/v3/projects/{project_id}/clusters/{cluster_id}/clustercert")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required CreateKubernetesClusterCertRequired {
        cluster_id: String = path "cluster_id",
    }
    optional {
        duration: i64 = body "duration" exact,
        expire_at: String = body "expire_at",
    }
}

::cloudbind::binding::response! {
    pub struct CreateKubernetesClusterCertResponse of CreateKubernetesClusterCert;
    port_id: String = header "Port-ID",
    kind: String = body "kind",
    api_version: String = body "apiVersion",
    preferences: value::Json = body "preferences",
    clusters: Vec<Clusters> = body "clusters",
    users: Vec<Users> = body "users",
    contexts: Vec<Contexts> = body "contexts",
    current_context: String = body "current-context",
}

::cloudbind::binding::errors! {
    pub enum CreateKubernetesClusterCertError of CreateKubernetesClusterCert;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
