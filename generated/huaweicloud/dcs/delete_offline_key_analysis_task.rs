// @generated from spec/huaweicloud/dcs/delete_offline_key_analysis_task.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Deletes offline key analysis task.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [DeleteOfflineKeyAnalysisTask](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=DeleteOfflineKeyAnalysisTask)
    pub struct DeleteOfflineKeyAnalysisTask for Dcs => DeleteOfflineKeyAnalysisTaskResponse, DeleteOfflineKeyAnalysisTaskError =
        Description::new("DeleteOfflineKeyAnalysisTask", "DELETE", "/v2/{project_id}/instances/{instance_id}/offline/key-analysis/{task_id}")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required DeleteOfflineKeyAnalysisTaskRequired {
        instance_id: String = path "instance_id",
        task_id: String = path "task_id",
    }
}

::cloudbind::binding::response! {
    pub struct DeleteOfflineKeyAnalysisTaskResponse of DeleteOfflineKeyAnalysisTask;
    task_id: String = body "task_id",
}

::cloudbind::binding::errors! {
    pub enum DeleteOfflineKeyAnalysisTaskError of DeleteOfflineKeyAnalysisTask;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
