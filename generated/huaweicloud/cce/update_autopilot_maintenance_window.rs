// @generated from spec/huaweicloud/cce/update_autopilot_maintenance_window.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Updates autopilot maintenance window.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [UpdateAutopilotMaintenanceWindow](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=UpdateAutopilotMaintenanceWindow)
    pub struct UpdateAutopilotMaintenanceWindow for Cce => UpdateAutopilotMaintenanceWindowResponse, UpdateAutopilotMaintenanceWindowError =
        Description::new("UpdateAutopilotMaintenanceWindow", "PUT", "/autopilot/v3/projects/{project_id}/clusters/{cluster_id}/maintenancewindows")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required UpdateAutopilotMaintenanceWindowRequired {
        cluster_id: String = path "cluster_id",
        weekly_period: String = body "weekly_period",
        start_time: String = body "start_time",
        duration_hours: i64 = body "duration_hours",
    }
    optional {
        upgrade_scope: String = body "upgrade_scope",
    }
}

::cloudbind::binding::response! {
    pub struct UpdateAutopilotMaintenanceWindowResponse of UpdateAutopilotMaintenanceWindow;
    weekly_period: String = body "weekly_period",
    start_time: String = body "start_time",
    duration_hours: i64 = body "duration_hours",
    upgrade_scope: String = body "upgrade_scope",
}

::cloudbind::binding::errors! {
    pub enum UpdateAutopilotMaintenanceWindowError of UpdateAutopilotMaintenanceWindow;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
