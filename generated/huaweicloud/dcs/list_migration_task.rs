// @generated from spec/huaweicloud/dcs/list_migration_task.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, MigrationTaskList, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Lists migration task.
    ///
    /// - Idempotent: sent twice it does no more than once.
    /// - Comes in pages: `Client::pages` and `Client::items` read them all.
    ///
    /// Page:
    /// [ListMigrationTask](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=ListMigrationTask)
    pub struct ListMigrationTask for Dcs => ListMigrationTaskResponse, ListMigrationTaskError =
        Description::new("ListMigrationTask", "GET", "/v2/{project_id}/migration-tasks")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    optional {
        offset: i64 = query "offset" exact,
        limit: i64 = query "limit" exact,
        name: String = query "name",
    }
}

::cloudbind::binding::response! {
    pub struct ListMigrationTaskResponse of ListMigrationTask;
    count: i64 = body "count",
    migration_tasks: Vec<MigrationTaskList> = body "migration_tasks",
}

::cloudbind::binding::errors! {
    pub enum ListMigrationTaskError of ListMigrationTask;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}

::cloudbind::binding::pages! {
    ListMigrationTask: offset by offset, size limit, items migration_tasks -> MigrationTaskList
}
