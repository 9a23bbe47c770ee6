// @generated from spec/huaweicloud/dcs/stop_migration_task.yaml. To change it, edit that and run `cargo build`.

use super::{
    BackupFilesBody, CommonErrorCode, Dcs, ServiceErrorCode, SourceInstanceBody, TargetInstanceBody,
};

::cloudbind::binding::request! {
    /// Stops migration task.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [StopMigrationTask](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=StopMigrationTask)
    pub struct StopMigrationTask for Dcs => StopMigrationTaskResponse, StopMigrationTaskError =
        Description::new("StopMigrationTask", "POST", "/v2/{project_id}/migration-task/{task_id}/stop")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required StopMigrationTaskRequired {
        task_id: String = path "task_id",
    }
}

::cloudbind::binding::response! {
    pub struct StopMigrationTaskResponse of StopMigrationTask;
    task_id: String = body "task_id",
    task_name: String = body "task_name",
    description: String = body "description",
    status: String = body "status",
    migration_type: String = body "migration_type",
    migration_method: String = body "migration_method",
    ecs_tenant_private_ip: String = body "ecs_tenant_private_ip",
    backup_files: BackupFilesBody = body "backup_files",
    network_type: String = body "network_type",
    source_instance: SourceInstanceBody = body "source_instance",
    target_instance: TargetInstanceBody = body "target_instance",
    created_at: String = body "created_at",
    updated_at: String = body "updated_at",
    released_at: String = body "released_at",
    version: String = body "version",
    resume_mode: String = body "resume_mode",
    supported_features: Vec<String> = body "supported_features",
    tenant_vpc_id: String = body "tenant_vpc_id",
    tenant_subnet_id: String = body "tenant_subnet_id",
    tenant_security_group_id: String = body "tenant_security_group_id",
    bandwidth_limit_mb: String = body "bandwidth_limit_mb",
    task_status: String = body "task_status",
}

::cloudbind::binding::errors! {
    pub enum StopMigrationTaskError of StopMigrationTask;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
