// @generated from spec/huaweicloud/dcs/list_maintenance_windows.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, MaintainWindowsEntity, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Lists maintenance windows.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ListMaintenanceWindows](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=ListMaintenanceWindows)
    pub struct ListMaintenanceWindows for Dcs => ListMaintenanceWindowsResponse, ListMaintenanceWindowsError =
        Description::new("ListMaintenanceWindows", "GET", "/v2/instances/maintain-windows")
            .idempotent();
}

::cloudbind::binding::response! {
    pub struct ListMaintenanceWindowsResponse of ListMaintenanceWindows;
    maintain_windows: Vec<MaintainWindowsEntity> = body "maintain_windows",
}

::cloudbind::binding::errors! {
    pub enum ListMaintenanceWindowsError of ListMaintenanceWindows;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
