// @generated from spec/huaweicloud/dcs/create_migration_task.yaml. To change it, edit that and run `cargo build`.

use super::{
    BackupFilesBody, CommonErrorCode, Dcs, ServiceErrorCode, SourceInstanceBody, TargetInstanceBody,
};

::cloudbind::binding::request! {
    /// Creates migration task.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [CreateMigrationTask](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=CreateMigrationTask)
    pub struct CreateMigrationTask for Dcs => CreateMigrationTaskResponse, CreateMigrationTaskError =
        Description::new("CreateMigrationTask", "POST", "/v2/{project_id}/migration-task")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required CreateMigrationTaskRequired {
        task_name: String = body "task_name",
        migration_type: String = body "migration_type",
        migration_method: String = body "migration_method",
        target_instance: TargetInstanceBody = body "target_instance",
    }
    optional {
        description: String = body "description",
        backup_files: BackupFilesBody = body "backup_files",
        network_type: String = body "network_type",
        source_instance: SourceInstanceBody = body "source_instance",
    }
}

::cloudbind::binding::response! {
    pub struct CreateMigrationTaskResponse of CreateMigrationTask;
    id: String = body "id",
    name: String = body "name",
    status: String = body "status",
}

::cloudbind::binding::errors! {
    pub enum CreateMigrationTaskError of CreateMigrationTask;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
