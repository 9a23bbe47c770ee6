// @generated from spec/huaweicloud/dcs/update_migration_task.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode};
use ::cloudbind::value;

::cloudbind::binding::request! {
    /// Updates migration task.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [UpdateMigrationTask](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=UpdateMigrationTask)
    pub struct UpdateMigrationTask for Dcs => UpdateMigrationTaskResponse, UpdateMigrationTaskError =
        Description::new("UpdateMigrationTask", "PUT", "/v2/{project_id}/migration-task/{task_id}")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required UpdateMigrationTaskRequired {
        task_id: String = path "task_id",
    }
    optional {
        resume_mode: String = body "resume_mode",
    }
}

::cloudbind::binding::response! {
    pub struct UpdateMigrationTaskResponse of UpdateMigrationTask;
    payload: value::Binary = bytes "payload",
}

::cloudbind::binding::errors! {
    pub enum UpdateMigrationTaskError of UpdateMigrationTask;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
