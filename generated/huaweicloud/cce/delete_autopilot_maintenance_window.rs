// @generated from spec/huaweicloud/cce/delete_autopilot_maintenance_window.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Deletes autopilot maintenance window.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [DeleteAutopilotMaintenanceWindow](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=DeleteAutopilotMaintenanceWindow)
    pub struct DeleteAutopilotMaintenanceWindow for Cce => DeleteAutopilotMaintenanceWindowResponse, DeleteAutopilotMaintenanceWindowError =
        Description::new("DeleteAutopilotMaintenanceWindow", "DELETE", "/autopilot/v3/projects/{project_id}/clusters/{cluster_id}/maintenancewindows")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required DeleteAutopilotMaintenanceWindowRequired {
        cluster_id: String = path "cluster_id",
    }
}

::cloudbind::binding::response! {
    pub struct DeleteAutopilotMaintenanceWindowResponse of DeleteAutopilotMaintenanceWindow;
    weekly_period: String = body "weekly_period",
    start_time: String = body "start_time",
    duration_hours: i64 = body "duration_hours",
    upgrade_scope: String = body "upgrade_scope",
}

::cloudbind::binding::errors! {
    pub enum DeleteAutopilotMaintenanceWindowError of DeleteAutopilotMaintenanceWindow;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
