// @generated from spec/huaweicloud/dcs/create_diagnosis_task.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Creates diagnosis task.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [CreateDiagnosisTask](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=CreateDiagnosisTask)
    pub struct CreateDiagnosisTask for Dcs => CreateDiagnosisTaskResponse, CreateDiagnosisTaskError =
        Description::new("CreateDiagnosisTask", "POST", "/v2/{project_id}/instances/{instance_id}/diagnosis")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required CreateDiagnosisTaskRequired {
        instance_id: String = path "instance_id",
        begin_time: String = body "begin_time",
        end_time: String = body "end_time",
    }
    optional {
        node_ip_list: Vec<String> = body "node_ip_list",
    }
}

::cloudbind::binding::response! {
    pub struct CreateDiagnosisTaskResponse of CreateDiagnosisTask;
    report_id: String = body "report_id",
}

::cloudbind::binding::errors! {
    pub enum CreateDiagnosisTaskError of CreateDiagnosisTask;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
