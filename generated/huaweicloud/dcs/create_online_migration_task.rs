// @generated from spec/huaweicloud/dcs/create_online_migration_task.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Creates online migration task.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [CreateOnlineMigrationTask](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=CreateOnlineMigrationTask)
    pub struct CreateOnlineMigrationTask for Dcs => CreateOnlineMigrationTaskResponse, CreateOnlineMigrationTaskError =
        Description::new("CreateOnlineMigrationTask", "POST", "/v2/{project_id}/migration/instance")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required CreateOnlineMigrationTaskRequired {
        name: String = body "name",
        vpc_id: String = body "vpc_id",
        subnet_id: String = body "subnet_id",
        security_group_id: String = body "security_group_id",
    }
    optional {
        description: String = body "description",
    }
}

::cloudbind::binding::response! {
    pub struct CreateOnlineMigrationTaskResponse of CreateOnlineMigrationTask;
    instance_id: String = body "instance_id",
}

::cloudbind::binding::errors! {
    pub enum CreateOnlineMigrationTaskError of CreateOnlineMigrationTask;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
