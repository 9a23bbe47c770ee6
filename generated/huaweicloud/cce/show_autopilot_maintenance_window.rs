// @generated from spec/huaweicloud/cce/show_autopilot_maintenance_window.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Shows autopilot maintenance window.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ShowAutopilotMaintenanceWindow](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=ShowAutopilotMaintenanceWindow)
    pub struct ShowAutopilotMaintenanceWindow for Cce => ShowAutopilotMaintenanceWindowResponse, ShowAutopilotMaintenanceWindowError =
        Description::new("ShowAutopilotMaintenanceWindow", "GET", "/autopilot/v3/projects/{project_id}/clusters/{cluster_id}/maintenancewindows")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ShowAutopilotMaintenanceWindowRequired {
        cluster_id: String = path "cluster_id",
    }
}

::cloudbind::binding::response! {
    pub struct ShowAutopilotMaintenanceWindowResponse of ShowAutopilotMaintenanceWindow;
    weekly_period: String = body "weekly_period",
    start_time: String = body "start_time",
    duration_hours: i64 = body "duration_hours",
    upgrade_scope: String = body "upgrade_scope",
}

::cloudbind::binding::errors! {
    pub enum ShowAutopilotMaintenanceWindowError of ShowAutopilotMaintenanceWindow;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
