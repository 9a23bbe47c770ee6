// @generated from spec/huaweicloud/dcs/delete_migration_task.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Deletes migration task.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [DeleteMigrationTask](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=DeleteMigrationTask)
    pub struct DeleteMigrationTask for Dcs => DeleteMigrationTaskResponse, DeleteMigrationTaskError =
        Description::new("DeleteMigrationTask", "DELETE", "/v2/{project_id}/migration-tasks/delete")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required DeleteMigrationTaskRequired {
        task_id_list: Vec<String> = body "task_id_list",
    }
}

::cloudbind::binding::response! {
    pub struct DeleteMigrationTaskResponse of DeleteMigrationTask;
    task_id_list: Vec<String> = body "task_id_list",
}

::cloudbind::binding::errors! {
    pub enum DeleteMigrationTaskError of DeleteMigrationTask;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
