// @generated from spec/huaweicloud/cce/list_autopilot_jobs.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, ServiceErrorCode, V2Job};

::cloudbind::binding::request! {
    /// Lists autopilot jobs.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ListAutopilotJobs](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=ListAutopilotJobs)
    pub struct ListAutopilotJobs for Cce => ListAutopilotJobsResponse, ListAutopilotJobsError =
        Description::new("ListAutopilotJobs", "GET", "/autopilot/v2/projects/{project_id}/jobs")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
}

::cloudbind::binding::response! {
    pub struct ListAutopilotJobsResponse of ListAutopilotJobs;
    payload: Vec<V2Job> = payload "payload",
}

::cloudbind::binding::errors! {
    pub enum ListAutopilotJobsError of ListAutopilotJobs;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
