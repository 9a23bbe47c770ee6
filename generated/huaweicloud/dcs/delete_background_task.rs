// @generated from spec/huaweicloud/dcs/delete_background_task.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Deletes background task.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [DeleteBackgroundTask](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=DeleteBackgroundTask)
    pub struct DeleteBackgroundTask for Dcs => DeleteBackgroundTaskResponse, DeleteBackgroundTaskError =
        Description::new("DeleteBackgroundTask", "DELETE", "/v2/{project_id}/instances/{instance_id}/tasks/{task_id}")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required DeleteBackgroundTaskRequired {
        instance_id: String = path "instance_id",
        task_id: String = path "task_id",
    }
}

::cloudbind::binding::response! {
    pub struct DeleteBackgroundTaskResponse of DeleteBackgroundTask;
    message: String = body "message",
}

::cloudbind::binding::errors! {
    pub enum DeleteBackgroundTaskError of DeleteBackgroundTask;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
