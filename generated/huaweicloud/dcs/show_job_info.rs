// @generated from spec/huaweicloud/dcs/show_job_info.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Shows job info.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ShowJobInfo](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=ShowJobInfo)
    pub struct ShowJobInfo for Dcs => ShowJobInfoResponse, ShowJobInfoError =
        Description::new("ShowJobInfo", "GET", "/v2/{project_id}/jobs/{job_id}")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ShowJobInfoRequired {
        job_id: String = path "job_id",
    }
}

::cloudbind::binding::response! {
    pub struct ShowJobInfoResponse of ShowJobInfo;
    job_id: String = body "job_id",
    job_type: String = body "job_type",
    status: String = body "status",
    begin_time: String = body "begin_time",
    end_time: String = body "end_time",
    fail_reason: String = body "fail_reason",
}

::cloudbind::binding::errors! {
    pub enum ShowJobInfoError of ShowJobInfo;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
