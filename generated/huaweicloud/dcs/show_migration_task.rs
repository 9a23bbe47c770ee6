// @generated from spec/huaweicloud/dcs/show_migration_task.yaml. To change it, edit that and run `cargo build`.

use super::{
    BackupFilesBody, CommonErrorCode, Dcs, ServiceErrorCode, SourceInstanceBody, TargetInstanceBody,
};

::cloudbind::binding::request! {
    /// Shows migration task.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ShowMigrationTask](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=ShowMigrationTask)
    pub struct ShowMigrationTask for Dcs => ShowMigrationTaskResponse, ShowMigrationTaskError =
        Description::new("ShowMigrationTask", "GET", "/v2/{project_id}/migration-task/{task_id}")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ShowMigrationTaskRequired {
        task_id: String = path "task_id",
    }
}

::cloudbind::binding::response! {
    pub struct ShowMigrationTaskResponse of ShowMigrationTask;
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
    pub enum ShowMigrationTaskError of ShowMigrationTask;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
