// @generated from spec/huaweicloud/dcs/download_hot_key.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode};
use ::cloudbind::value;

::cloudbind::binding::request! {
    /// Downloads hot key.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [DownloadHotKey](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=DownloadHotKey)
    pub struct DownloadHotKey for Dcs => DownloadHotKeyResponse, DownloadHotKeyError =
        Description::new("DownloadHotKey", "POST", "/v2/{project_id}/instances/{instance_id}/hotkey/{task_id}/export")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required DownloadHotKeyRequired {
        instance_id: String = path "instance_id",
        task_id: String = path "task_id",
    }
}

::cloudbind::binding::response! {
    pub struct DownloadHotKeyResponse of DownloadHotKey;
    payload: value::Binary = bytes "payload",
}

::cloudbind::binding::errors! {
    pub enum DownloadHotKeyError of DownloadHotKey;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
