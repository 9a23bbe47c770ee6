// @generated from spec/huaweicloud/dcs/show_hotkey_task_details.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, HotkeysBody, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Shows hotkey task details.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ShowHotkeyTaskDetails](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=ShowHotkeyTaskDetails)
    pub struct ShowHotkeyTaskDetails for Dcs => ShowHotkeyTaskDetailsResponse, ShowHotkeyTaskDetailsError =
        Description::new("ShowHotkeyTaskDetails", "GET", "/v2/{project_id}/instances/{instance_id}/hotkey-task/{hotkey_id}")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ShowHotkeyTaskDetailsRequired {
        instance_id: String = path "instance_id",
        hotkey_id: String = path "hotkey_id",
    }
}

::cloudbind::binding::response! {
    pub struct ShowHotkeyTaskDetailsResponse of ShowHotkeyTaskDetails;
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
    pub enum ShowHotkeyTaskDetailsError of ShowHotkeyTaskDetails;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
