// @generated from spec/huaweicloud/dcs/list_migration_task_logs.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, MigrationLog, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Lists migration task logs.
    ///
    /// - Idempotent: sent twice it does no more than once.
    /// - Comes in pages: `Client::pages` and `Client::items` read them all.
    ///
    /// Page:
    /// [ListMigrationTaskLogs](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=ListMigrationTaskLogs)
    pub struct ListMigrationTaskLogs for Dcs => ListMigrationTaskLogsResponse, ListMigrationTaskLogsError =
        Description::new("ListMigrationTaskLogs", "GET", "/v2/{project_id}/migration-task/{task_id}/logs")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ListMigrationTaskLogsRequired {
        task_id: String = path "task_id",
    }
    optional {
        offset: i64 = query "offset" exact,
        limit: i64 = query "limit" exact,
        log_level: String = query "log_level",
    }
}

::cloudbind::binding::response! {
    pub struct ListMigrationTaskLogsResponse of ListMigrationTaskLogs;
    log_num: i64 = body "log_num",
    migration_logs: Vec<MigrationLog> = body "migration_logs",
}

::cloudbind::binding::errors! {
    pub enum ListMigrationTaskLogsError of ListMigrationTaskLogs;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}

::cloudbind::binding::pages! {
    ListMigrationTaskLogs: offset by offset, size limit, items migration_logs -> MigrationLog
}
