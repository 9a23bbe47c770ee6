// @generated from spec/huaweicloud/dcs/batch_stop_migration_tasks.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode, StopMigrationTaskResult};

::cloudbind::binding::request! {
    /// Stops migration tasks in a batch.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [BatchStopMigrationTasks](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=BatchStopMigrationTasks)
    pub struct BatchStopMigrationTasks for Dcs => BatchStopMigrationTasksResponse, BatchStopMigrationTasksError =
        Description::new("BatchStopMigrationTasks", "POST", "/v2/{project_id}/migration-task/batch-stop")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required BatchStopMigrationTasksRequired {
        migration_tasks: Vec<String> = body "migration_tasks",
    }
}

::cloudbind::binding::response! {
    pub struct BatchStopMigrationTasksResponse of BatchStopMigrationTasks;
    migration_tasks: Vec<StopMigrationTaskResult> = body "migration_tasks",
}

::cloudbind::binding::errors! {
    pub enum BatchStopMigrationTasksError of BatchStopMigrationTasks;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
