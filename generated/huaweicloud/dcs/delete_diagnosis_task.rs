// @generated from spec/huaweicloud/dcs/delete_diagnosis_task.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, Item, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Deletes diagnosis task.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [DeleteDiagnosisTask](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=DeleteDiagnosisTask)
    pub struct DeleteDiagnosisTask for Dcs => DeleteDiagnosisTaskResponse, DeleteDiagnosisTaskError =
        Description::new("DeleteDiagnosisTask", "DELETE", "/v2/{project_id}/instances/{instance_id}/diagnosis")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required DeleteDiagnosisTaskRequired {
        instance_id: String = path "instance_id",
    }
    optional {
        report_id_list: Vec<String> = body "report_id_list",
    }
}

::cloudbind::binding::response! {
    pub struct DeleteDiagnosisTaskResponse of DeleteDiagnosisTask;
    results: Vec<Item> = body "results",
}

::cloudbind::binding::errors! {
    pub enum DeleteDiagnosisTaskError of DeleteDiagnosisTask;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
