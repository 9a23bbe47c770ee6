// @generated from spec/huaweicloud/dcs/show_background_task_progress.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode, StepDetail};

::cloudbind::binding::request! {
    /// Shows background task progress.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ShowBackgroundTaskProgress](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=ShowBackgroundTaskProgress)
    pub struct ShowBackgroundTaskProgress for Dcs => ShowBackgroundTaskProgressResponse, ShowBackgroundTaskProgressError =
        Description::new("ShowBackgroundTaskProgress", "GET", "/v2/{project_id}/instances/{instance_id}/tasks/{task_id}/progress")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ShowBackgroundTaskProgressRequired {
        instance_id: String = path "instance_id",
        task_id: String = path "task_id",
    }
}

::cloudbind::binding::response! {
    pub struct ShowBackgroundTaskProgressResponse of ShowBackgroundTaskProgress;
    progress: i64 = body "progress",
    remain_time: i64 = body "remain_time",
    step_details: Vec<StepDetail> = body "step_details",
}

::cloudbind::binding::errors! {
    pub enum ShowBackgroundTaskProgressError of ShowBackgroundTaskProgress;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
