// @generated from spec/huaweicloud/dcs/delete_bigkey_scan_task.yaml. To change it, edit that and run `cargo build`.

use super::{BigkeysBody, CommonErrorCode, Dcs, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Deletes bigkey scan task.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [DeleteBigkeyScanTask](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=DeleteBigkeyScanTask)
    pub struct DeleteBigkeyScanTask for Dcs => DeleteBigkeyScanTaskResponse, DeleteBigkeyScanTaskError =
        Description::new("DeleteBigkeyScanTask", "DELETE", "/v2/{project_id}/instances/{instance_id}/bigkey-task/{bigkey_id}")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required DeleteBigkeyScanTaskRequired {
        instance_id: String = path "instance_id",
        bigkey_id: String = path "bigkey_id",
    }
}

::cloudbind::binding::response! {
    pub struct DeleteBigkeyScanTaskResponse of DeleteBigkeyScanTask;
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
    pub enum DeleteBigkeyScanTaskError of DeleteBigkeyScanTask;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
