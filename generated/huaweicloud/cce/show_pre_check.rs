// @generated from spec/huaweicloud/cce/show_pre_check.yaml. To change it, edit that and run `cargo build`.

use super::{
    Cce, CommonErrorCode, PrecheckSpec, PrecheckStatus, PrecheckTaskMetadata, ServiceErrorCode,
};

::cloudbind::binding::request! {
    /// Shows pre check.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ShowPreCheck](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=ShowPreCheck)
    pub struct ShowPreCheck for Cce => ShowPreCheckResponse, ShowPreCheckError =
        Description::new("ShowPreCheck", "GET", "/api/v3/projects/{project_id}/clusters/{cluster_id}/operation/precheck/tasks/{task_id}")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ShowPreCheckRequired {
        cluster_id: String = path "cluster_id",
        task_id: String = path "task_id",
    }
}

::cloudbind::binding::response! {
    pub struct ShowPreCheckResponse of ShowPreCheck;
    api_version: String = body "apiVersion",
    kind: String = body "kind",
    metadata: PrecheckTaskMetadata = body "metadata",
    spec: PrecheckSpec = body "spec",
    status: PrecheckStatus = body "status",
}

::cloudbind::binding::errors! {
    pub enum ShowPreCheckError of ShowPreCheck;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
