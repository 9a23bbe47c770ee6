// @generated from spec/huaweicloud/cce/create_autopilot_release.yaml. To change it, edit that and run `cargo build`.

use super::{
    Cce, CommonErrorCode, CreateReleaseReqBodyValues, ReleaseReqBodyParams, ServiceErrorCode,
};

::cloudbind::binding::request! {
    /// Creates autopilot release.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [CreateAutopilotRelease](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=CreateAutopilotRelease)
    pub struct CreateAutopilotRelease for Cce => CreateAutopilotReleaseResponse, CreateAutopilotReleaseError =
        Description::new("CreateAutopilotRelease", "POST", "/autopilot/cam/v3/clusters/{cluster_id}/releases");
    required CreateAutopilotReleaseRequired {
        cluster_id: String = path "cluster_id",
        chart_id: String = body "chart_id",
        name: String = body "name",
        namespace: String = body "namespace",
        version: String = body "version",
        values: CreateReleaseReqBodyValues = body "values",
    }
    optional {
        description: String = body "description",
        parameters: ReleaseReqBodyParams = body "parameters",
    }
}

::cloudbind::binding::response! {
    pub struct CreateAutopilotReleaseResponse of CreateAutopilotRelease;
    chart_name: String = body "chart_name",
    chart_public: bool = body "chart_public",
    chart_version: String = body "chart_version",
    cluster_id: String = body "cluster_id",
    cluster_name: String = body "cluster_name",
    create_at: String = body "create_at",
    description: String = body "description",
    name: String = body "name",
    namespace: String = body "namespace",
    parameters: String = body "parameters",
    resources: String = body "resources",
    status: String = body "status",
    status_description: String = body "status_description",
    update_at: String = body "update_at",
    values: String = body "values",
    version: i64 = body "version",
}

::cloudbind::binding::errors! {
    pub enum CreateAutopilotReleaseError of CreateAutopilotRelease;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
