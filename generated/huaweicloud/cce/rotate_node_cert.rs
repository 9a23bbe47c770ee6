// @generated from spec/huaweicloud/cce/rotate_node_cert.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, RotateCertNode, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Rotates node cert.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [RotateNodeCert](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=RotateNodeCert)
    pub struct RotateNodeCert for Cce => RotateNodeCertResponse, RotateNodeCertError =
        Description::new("RotateNodeCert", "POST", "/api/v3/projects/{project_id}/clusters/{cluster_id}/nodes/rotate-cert")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required RotateNodeCertRequired {
        cluster_id: String = path "cluster_id",
        api_version: String = body "apiVersion",
        kind: String = body "kind",
        node_list: Vec<RotateCertNode> = body "nodeList",
    }
}

::cloudbind::binding::response! {
    ///
    /// The page documents no content.
    pub struct RotateNodeCertResponse of RotateNodeCert;
}

::cloudbind::binding::errors! {
    pub enum RotateNodeCertError of RotateNodeCert;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
