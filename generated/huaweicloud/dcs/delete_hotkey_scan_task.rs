// @generated from spec/huaweicloud/dcs/delete_hotkey_scan_task.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, HotkeysBody, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Deletes hotkey scan task.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [DeleteHotkeyScanTask](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=DeleteHotkeyScanTask)
    pub struct DeleteHotkeyScanTask for Dcs => DeleteHotkeyScanTaskResponse, DeleteHotkeyScanTaskError =
        Description::new("DeleteHotkeyScanTask", "DELETE", "/v2/{project_id}/instances/{instance_id}/hotkey-task/{hotkey_id}")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required DeleteHotkeyScanTaskRequired {
        instance_id: String = path "instance_id",
        hotkey_id: String = path "hotkey_id",
    }
}

::cloudbind::binding::response! {
    pub struct DeleteHotkeyScanTaskResponse of DeleteHotkeyScanTask;
    id: String = body "id",
    instance_id: String = body "instance_id",
    status: String = body "status",
    scan_type: String = body "scan_type",
    created_at: String = body "created_at",
    started_at: String = body "started_at",
    finished_at: String = body "finished_at",
    num: i64 = body "num",
    keys: Vec<HotkeysBody> = body "keys",
}

::cloudbind::binding::errors! {
    pub enum DeleteHotkeyScanTaskError of DeleteHotkeyScanTask;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
