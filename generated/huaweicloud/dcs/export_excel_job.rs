// @generated from spec/huaweicloud/dcs/export_excel_job.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Exports excel job.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [ExportExcelJob](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=ExportExcelJob)
    pub struct ExportExcelJob for Dcs => ExportExcelJobResponse, ExportExcelJobError =
        Description::new("ExportExcelJob", "GET", "/v2/{project_id}/instances/export-job")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required ExportExcelJobRequired {
        job_id: String = query "job_id",
    }
}

::cloudbind::binding::response! {
    pub struct ExportExcelJobResponse of ExportExcelJob;
    status: String = body "status",
    file_name: String = body "file_name",
    link: String = body "link",
    err_code: String = body "err_code",
    err_msg: String = body "err_msg",
}

::cloudbind::binding::errors! {
    pub enum ExportExcelJobError of ExportExcelJob;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
