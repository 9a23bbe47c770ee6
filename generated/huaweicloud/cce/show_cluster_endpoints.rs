// @generated from spec/huaweicloud/cce/show_cluster_endpoints.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, Metadata, OpenApiResponseStatus, OpenApiSpec, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Shows cluster endpoints.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ShowClusterEndpoints](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=ShowClusterEndpoints)
    pub struct ShowClusterEndpoints for Cce => ShowClusterEndpointsResponse, ShowClusterEndpointsError =
        Description::new("ShowClusterEndpoints", "GET", "/api/v3/projects/{project_id}/clusters/{cluster_id}/openapi")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ShowClusterEndpointsRequired {
        cluster_id: String = path "cluster_id",
    }
}

::cloudbind::binding::response! {
    pub struct ShowClusterEndpointsResponse of ShowClusterEndpoints;
    metadata: Metadata = body "metadata",
    spec: OpenApiSpec = body "spec",
    status: OpenApiResponseStatus = body "status",
}

::cloudbind::binding::errors! {
    pub enum ShowClusterEndpointsError of ShowClusterEndpoints;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
