// @generated from spec/huaweicloud/dcs/set_online_migration_task.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, ConfigMigrationInstanceBody, Dcs, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Sets online migration task.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [SetOnlineMigrationTask](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=SetOnlineMigrationTask)
    pub struct SetOnlineMigrationTask for Dcs => SetOnlineMigrationTaskResponse, SetOnlineMigrationTaskError =
        Description::new("SetOnlineMigrationTask", "POST", "/v2/{project_id}/migration/{task_id}/task")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required SetOnlineMigrationTaskRequired {
        task_id: String = path "task_id",
        migration_method: String = body "migration_method",
        resume_mode: String = body "resume_mode",
        source_instance: ConfigMigrationInstanceBody = body "source_instance",
        target_instance: ConfigMigrationInstanceBody = body "target_instance",
    }
    optional {
        bandwidth_limit_mb: String = body "bandwidth_limit_mb",
    }
}

::cloudbind::binding::response! {
    pub struct SetOnlineMigrationTaskResponse of SetOnlineMigrationTask;
    id: String = body "id",
    name: String = body "name",
    status: String = body "status",
}

::cloudbind::binding::errors! {
    pub enum SetOnlineMigrationTaskError of SetOnlineMigrationTask;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
