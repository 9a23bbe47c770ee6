// @generated from spec/huaweicloud/cce/update_cluster_eip.yaml. To change it, edit that and run `cargo build`.

use super::{
    Cce, CommonErrorCode, MasterEipRequestSpec, MasterEipResponseSpec, MasterEipResponseStatus,
    Metadata, ServiceErrorCode,
};

::cloudbind::binding::request! {
    /// Updates cluster eip.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [UpdateClusterEip](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=UpdateClusterEip)
    pub struct UpdateClusterEip for Cce => UpdateClusterEipResponse, UpdateClusterEipError =
        Description::new("UpdateClusterEip", "PUT", "/api/v3/projects/{project_id}/clusters/{cluster_id}/mastereip")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required UpdateClusterEipRequired {
        cluster_id: String = path "cluster_id",
        spec: MasterEipRequestSpec = body "spec",
    }
}

::cloudbind::binding::response! {
    pub struct UpdateClusterEipResponse of UpdateClusterEip;
    metadata: Metadata = body "metadata",
    spec: MasterEipResponseSpec = body "spec",
    status: MasterEipResponseStatus = body "status",
}

::cloudbind::binding::errors! {
    pub enum UpdateClusterEipError of UpdateClusterEip;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
