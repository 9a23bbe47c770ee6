// @generated from spec/huaweicloud/cce/delete_autopilot_job.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Deletes autopilot job.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [DeleteAutopilotJob](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=DeleteAutopilotJob)
    pub struct DeleteAutopilotJob for Cce => DeleteAutopilotJobResponse, DeleteAutopilotJobError =
        Description::new("DeleteAutopilotJob", "DELETE", "/autopilot/v2/projects/{project_id}/jobs/{job_id}")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required DeleteAutopilotJobRequired {
        job_id: String = path "job_id",
    }
}

::cloudbind::binding::response! {
    ///
    /// The page documents no content.
    pub struct DeleteAutopilotJobResponse of DeleteAutopilotJob;
}

::cloudbind::binding::errors! {
    pub enum DeleteAutopilotJobError of DeleteAutopilotJob;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
