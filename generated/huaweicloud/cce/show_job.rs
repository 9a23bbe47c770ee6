// @generated from spec/huaweicloud/cce/show_job.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, JobMetadata, JobSpec, JobStatus, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Shows job.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ShowJob](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=ShowJob)
    pub struct ShowJob for Cce => ShowJobResponse, ShowJobError =
        Description::new("ShowJob", "GET", "/api/v3/projects/{project_id}/jobs/{job_id}")
        .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
        .idempotent();
    required ShowJobRequired {
        job_id: String = path "job_id",
    }
}

::cloudbind::binding::response! {
    pub struct ShowJobResponse of ShowJob;
    kind: String = body "kind",
    api_version: String = body "apiVersion",
    metadata: JobMetadata = body "metadata",
    spec: JobSpec = body "spec",
    status: JobStatus = body "status",
}

::cloudbind::binding::errors! {
    pub enum ShowJobError of ShowJob;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
