// @generated from spec/huaweicloud/dcs/create_bigkey_scan_task.yaml. To change it, edit that and run `cargo build`.

use super::{BigkeysBody, CommonErrorCode, Dcs, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Creates bigkey scan task.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [CreateBigkeyScanTask](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=CreateBigkeyScanTask)
    pub struct CreateBigkeyScanTask for Dcs => CreateBigkeyScanTaskResponse, CreateBigkeyScanTaskError =
        Description::new("CreateBigkeyScanTask", "POST", "/v2/{project_id}/instances/{instance_id}/bigkey-task")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required CreateBigkeyScanTaskRequired {
        instance_id: String = path "instance_id",
    }
}

::cloudbind::binding::response! {
    pub struct CreateBigkeyScanTaskResponse of CreateBigkeyScanTask;
    id: String = body "id",
    instance_id: String = body "instance_id",
    status: String = body "status",
    scan_type: String = body "scan_type",
    created_at: String = body "created_at",
    started_at: String = body "started_at",
    finished_at: String = body "finished_at",
    num: i64 = body "num",
    keys: Vec<BigkeysBody> = body "keys",
}

::cloudbind::binding::errors! {
    pub enum CreateBigkeyScanTaskError of CreateBigkeyScanTask;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
