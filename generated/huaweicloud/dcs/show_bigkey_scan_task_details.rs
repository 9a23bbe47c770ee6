// @generated from spec/huaweicloud/dcs/show_bigkey_scan_task_details.yaml. To change it, edit that and run `cargo build`.

use super::{BigkeysBody, CommonErrorCode, Dcs, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Shows bigkey scan task details.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ShowBigkeyScanTaskDetails](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=ShowBigkeyScanTaskDetails)
    pub struct ShowBigkeyScanTaskDetails for Dcs => ShowBigkeyScanTaskDetailsResponse, ShowBigkeyScanTaskDetailsError =
        Description::new("ShowBigkeyScanTaskDetails", "GET", "/v2/{project_id}/instances/{instance_id}/bigkey-task/{bigkey_id}")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ShowBigkeyScanTaskDetailsRequired {
        instance_id: String = path "instance_id",
        bigkey_id: String = path "bigkey_id",
    }
}

::cloudbind::binding::response! {
    pub struct ShowBigkeyScanTaskDetailsResponse of ShowBigkeyScanTaskDetails;
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
    pub enum ShowBigkeyScanTaskDetailsError of ShowBigkeyScanTaskDetails;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
