// @generated from spec/huaweicloud/cce/create_autopilot_kubernetes_cluster_cert.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, Clusters, CommonErrorCode, Contexts, ServiceErrorCode, Users};
use ::cloudbind::value;

::cloudbind::binding::request! {
    /// Creates autopilot kubernetes cluster cert.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [CreateAutopilotKubernetesClusterCert](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=CreateAutopilotKubernetesClusterCert)
    pub struct CreateAutopilotKubernetesClusterCert for Cce => CreateAutopilotKubernetesClusterCertResponse, CreateAutopilotKubernetesClusterCertError =
        Description::new("CreateAutopilotKubernetesClusterCert", "POST", "/autopilot/v3/projects/{project_id}/clusters/{cluster_id}/clustercert")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required CreateAutopilotKubernetesClusterCertRequired {
        cluster_id: String = path "cluster_id",
        duration: i64 = body "duration",
    }
}

::cloudbind::binding::response! {
    pub struct CreateAutopilotKubernetesClusterCertResponse of CreateAutopilotKubernetesClusterCert;
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
    pub enum CreateAutopilotKubernetesClusterCertError of CreateAutopilotKubernetesClusterCert;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
