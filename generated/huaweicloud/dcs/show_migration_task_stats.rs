// @generated from spec/huaweicloud/dcs/show_migration_task_stats.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Shows migration task stats.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ShowMigrationTaskStats](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=ShowMigrationTaskStats)
    pub struct ShowMigrationTaskStats for Dcs => ShowMigrationTaskStatsResponse, ShowMigrationTaskStatsError =
        Description::new("ShowMigrationTaskStats", "GET", "/v2/{project_id}/migration-task/{task_id}/stats")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ShowMigrationTaskStatsRequired {
        task_id: String = path "task_id",
    }
}

::cloudbind::binding::response! {
    pub struct ShowMigrationTaskStatsResponse of ShowMigrationTaskStats;
    full_migration_progress: String = body "full_migration_progress",
    offset: String = body "offset",
    source_dbsize: String = body "source_dbsize",
    target_dbsize: String = body "target_dbsize",
    target_input_kbps: String = body "target_input_kbps",
    target_ops: String = body "target_ops",
    is_migrating: bool = body "is_migrating",
}

::cloudbind::binding::errors! {
    pub enum ShowMigrationTaskStatsError of ShowMigrationTaskStats;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
