// @generated from spec/huaweicloud/dcs/start_instance_resize_check_job.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Starts instance resize check job.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [StartInstanceResizeCheckJob](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=StartInstanceResizeCheckJob)
    pub struct StartInstanceResizeCheckJob for Dcs => StartInstanceResizeCheckJobResponse, StartInstanceResizeCheckJobError =
        Description::new("StartInstanceResizeCheckJob", "POST", "/v2/{project_id}/instances/{instance_id}/resize/check-job")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required StartInstanceResizeCheckJobRequired {
        instance_id: String = path "instance_id",
    }
    optional {
        new_capacity: i64 = body "new_capacity" exact,
        spec_code: String = body "spec_code",
    }
}

::cloudbind::binding::response! {
    pub struct StartInstanceResizeCheckJobResponse of StartInstanceResizeCheckJob;
    job_id: String = body "job_id",
}

::cloudbind::binding::errors! {
    pub enum StartInstanceResizeCheckJobError of StartInstanceResizeCheckJob;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
