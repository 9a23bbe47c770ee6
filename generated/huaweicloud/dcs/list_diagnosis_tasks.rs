// @generated from spec/huaweicloud/dcs/list_diagnosis_tasks.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, DiagnosisReportInfo, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Lists diagnosis tasks.
    ///
    /// - Idempotent: sent twice it does no more than once.
    /// - Comes in pages: `Client::pages` and `Client::items` read them all.
    ///
    /// Page:
    /// [ListDiagnosisTasks](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=ListDiagnosisTasks)
    pub struct ListDiagnosisTasks for Dcs => ListDiagnosisTasksResponse, ListDiagnosisTasksError =
        Description::new("ListDiagnosisTasks", "GET", "/v2/{project_id}/instances/{instance_id}/diagnosis")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ListDiagnosisTasksRequired {
        instance_id: String = path "instance_id",
    }
    optional {
        limit: i64 = query "limit" exact,
        offset: i64 = query "offset" exact,
    }
}

::cloudbind::binding::response! {
    pub struct ListDiagnosisTasksResponse of ListDiagnosisTasks;
    diagnosis_report_list: Vec<DiagnosisReportInfo> = body "diagnosis_report_list",
    total_num: i64 = body "total_num",
}

::cloudbind::binding::errors! {
    pub enum ListDiagnosisTasksError of ListDiagnosisTasks;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}

::cloudbind::binding::pages! {
    ListDiagnosisTasks: offset by offset, size limit, items diagnosis_report_list -> DiagnosisReportInfo
}
