// @generated from spec/huaweicloud/dcs/create_hotkey_scan_task.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, HotkeysBody, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Creates hotkey scan task.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [CreateHotkeyScanTask](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=CreateHotkeyScanTask)
    pub struct CreateHotkeyScanTask for Dcs => CreateHotkeyScanTaskResponse, CreateHotkeyScanTaskError =
        Description::new("CreateHotkeyScanTask", "POST", "/v2/{project_id}/instances/{instance_id}/hotkey-task")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required CreateHotkeyScanTaskRequired {
        instance_id: String = path "instance_id",
    }
}

::cloudbind::binding::response! {
    pub struct CreateHotkeyScanTaskResponse of CreateHotkeyScanTask;
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
    pub enum CreateHotkeyScanTaskError of CreateHotkeyScanTask;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
