// @generated from spec/huaweicloud/dcs/stop_migration_task_sync.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Stops migration task sync.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [StopMigrationTaskSync](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=StopMigrationTaskSync)
    pub struct StopMigrationTaskSync for Dcs => StopMigrationTaskSyncResponse, StopMigrationTaskSyncError =
        Description::new("StopMigrationTaskSync", "POST", "/v2/{project_id}/migration-task/{task_id}/sync-stop")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required StopMigrationTaskSyncRequired {
        task_id: String = path "task_id",
    }
}

::cloudbind::binding::response! {
    ///
    /// The page documents no content.
    pub struct StopMigrationTaskSyncResponse of StopMigrationTaskSync;
}

::cloudbind::binding::errors! {
    pub enum StopMigrationTaskSyncError of StopMigrationTaskSync;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
