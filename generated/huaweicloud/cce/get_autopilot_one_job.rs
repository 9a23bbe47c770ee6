// @generated from spec/huaweicloud/cce/get_autopilot_one_job.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, ServiceErrorCode, V2JobSpec, V2JobStatus, V2JobTypeObject};

::cloudbind::binding::request! {
    /// Gets autopilot one job.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [GetAutopilotOneJob](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=GetAutopilotOneJob)
    pub struct GetAutopilotOneJob for Cce => GetAutopilotOneJobResponse, GetAutopilotOneJobError =
        Description::new("GetAutopilotOneJob", "GET", "/autopilot/v2/projects/{project_id}/jobs/{job_id}")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required GetAutopilotOneJobRequired {
        job_id: String = path "job_id",
    }
}

::cloudbind::binding::response! {
    pub struct GetAutopilotOneJobResponse of GetAutopilotOneJob;
    kind: String = body "kind",
    api_version: String = body "apiVersion",
    metadata: V2JobTypeObject = body "metadata",
    spec: V2JobSpec = body "spec",
    status: V2JobStatus = body "status",
}

::cloudbind::binding::errors! {
    pub enum GetAutopilotOneJobError of GetAutopilotOneJob;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
