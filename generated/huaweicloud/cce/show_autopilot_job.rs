// @generated from spec/huaweicloud/cce/show_autopilot_job.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, JobMetadata, JobSpec, JobStatus, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Shows autopilot job.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ShowAutopilotJob](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=ShowAutopilotJob)
    pub struct ShowAutopilotJob for Cce => ShowAutopilotJobResponse, ShowAutopilotJobError =
        Description::new("ShowAutopilotJob", "GET", "/autopilot/v3/projects/{project_id}/jobs/{job_id}")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ShowAutopilotJobRequired {
        job_id: String = path "job_id",
    }
}

::cloudbind::binding::response! {
    pub struct ShowAutopilotJobResponse of ShowAutopilotJob;
    kind: String = body "kind",
    api_version: String = body "apiVersion",
    metadata: JobMetadata = body "metadata",
    spec: JobSpec = body "spec",
    status: JobStatus = body "status",
}

::cloudbind::binding::errors! {
    pub enum ShowAutopilotJobError of ShowAutopilotJob;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
