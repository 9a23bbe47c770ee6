// @generated from spec/huaweicloud/dcs/show_diagnosis_task_details.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, DiagnosisNodeReport, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Shows diagnosis task details.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ShowDiagnosisTaskDetails](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=ShowDiagnosisTaskDetails)
    pub struct ShowDiagnosisTaskDetails for Dcs => ShowDiagnosisTaskDetailsResponse, ShowDiagnosisTaskDetailsError =
        Description::new("ShowDiagnosisTaskDetails", "GET", "/v2/{project_id}/diagnosis/{report_id}")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ShowDiagnosisTaskDetailsRequired {
        report_id: String = path "report_id",
    }
}

::cloudbind::binding::response! {
    pub struct ShowDiagnosisTaskDetailsResponse of ShowDiagnosisTaskDetails;
    abnormal_item_sum: i64 = body "abnormal_item_sum",
    failed_item_sum: i64 = body "failed_item_sum",
    diagnosis_node_report_list: Vec<DiagnosisNodeReport> = body "diagnosis_node_report_list",
}

::cloudbind::binding::errors! {
    pub enum ShowDiagnosisTaskDetailsError of ShowDiagnosisTaskDetails;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
