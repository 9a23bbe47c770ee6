// @generated from spec/huaweicloud/dcs/batch_restart_online_migration_tasks.yaml. To change it, edit that and run `cargo build`.

use super::{BatchRestartMigrationTaskResult, CommonErrorCode, Dcs, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Restarts online migration tasks in a batch.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [BatchRestartOnlineMigrationTasks](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=BatchRestartOnlineMigrationTasks)
    pub struct BatchRestartOnlineMigrationTasks for Dcs => BatchRestartOnlineMigrationTasksResponse, BatchRestartOnlineMigrationTasksError =
        Description::new("BatchRestartOnlineMigrationTasks", "POST", "/v2/{project_id}/migration-tasks/batch-restart")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required BatchRestartOnlineMigrationTasksRequired {
        migration_tasks: Vec<String> = body "migration_tasks",
    }
}

::cloudbind::binding::response! {
    pub struct BatchRestartOnlineMigrationTasksResponse of BatchRestartOnlineMigrationTasks;
    migration_tasks: Vec<BatchRestartMigrationTaskResult> = body "migration_tasks",
}

::cloudbind::binding::errors! {
    pub enum BatchRestartOnlineMigrationTasksError of BatchRestartOnlineMigrationTasks;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
