// @generated from spec/huaweicloud/dcs/delete_center_task.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Deletes center task.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [DeleteCenterTask](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=DeleteCenterTask)
    pub struct DeleteCenterTask for Dcs => DeleteCenterTaskResponse, DeleteCenterTaskError =
        Description::new("DeleteCenterTask", "DELETE", "/v2/{project_id}/tasks/{task_id}")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required DeleteCenterTaskRequired {
        task_id: String = path "task_id",
    }
    optional {
        message: String = body "message",
    }
}

::cloudbind::binding::response! {
    ///
    /// The page documents no content.
    pub struct DeleteCenterTaskResponse of DeleteCenterTask;
}

::cloudbind::binding::errors! {
    pub enum DeleteCenterTaskError of DeleteCenterTask;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
