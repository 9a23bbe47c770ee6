// @generated from spec/huaweicloud/cce/show_autopilot_cluster_endpoints.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, Metadata, OpenApiResponseStatus, OpenApiSpec, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Shows autopilot cluster endpoints.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ShowAutopilotClusterEndpoints](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=ShowAutopilotClusterEndpoints)
    pub struct ShowAutopilotClusterEndpoints for Cce => ShowAutopilotClusterEndpointsResponse, ShowAutopilotClusterEndpointsError =
        Description::new("ShowAutopilotClusterEndpoints", "GET", "/autopilot/v3/projects/{project_id}/clusters/{cluster_id}/openapi")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ShowAutopilotClusterEndpointsRequired {
        cluster_id: String = path "cluster_id",
    }
}

::cloudbind::binding::response! {
    pub struct ShowAutopilotClusterEndpointsResponse of ShowAutopilotClusterEndpoints;
    metadata: Metadata = body "metadata",
    spec: OpenApiSpec = body "spec",
    status: OpenApiResponseStatus = body "status",
}

::cloudbind::binding::errors! {
    pub enum ShowAutopilotClusterEndpointsError of ShowAutopilotClusterEndpoints;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
