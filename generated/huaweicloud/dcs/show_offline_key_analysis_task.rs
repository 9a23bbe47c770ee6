// @generated from spec/huaweicloud/dcs/show_offline_key_analysis_task.yaml. To change it, edit that and run `cargo build`.

use super::{
    CommonErrorCode, Dcs, KeyTypeByte, KeyTypeNum, LargestKey, LargestKeyPrefix, ServiceErrorCode,
};

::cloudbind::binding::request! {
    /// Shows offline key analysis task.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ShowOfflineKeyAnalysisTask](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=ShowOfflineKeyAnalysisTask)
    pub struct ShowOfflineKeyAnalysisTask for Dcs => ShowOfflineKeyAnalysisTaskResponse, ShowOfflineKeyAnalysisTaskError =
        Description::new("ShowOfflineKeyAnalysisTask", "GET", "/v2/{project_id}/instances/{instance_id}/offline/key-analysis/{task_id}")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ShowOfflineKeyAnalysisTaskRequired {
        instance_id: String = path "instance_id",
        task_id: String = path "task_id",
    }
}

::cloudbind::binding::response! {
    pub struct ShowOfflineKeyAnalysisTaskResponse of ShowOfflineKeyAnalysisTask;
    id: String = body "id",
    instance_id: String = body "instance_id",
    node_id: String = body "node_id",
    backup_id: String = body "backup_id",
    group_name: String = body "group_name",
    node_ip: String = body "node_ip",
    node_ipv6: String = body "node_ipv6",
    node_type: String = body "node_type",
    analysis_type: String = body "analysis_type",
    started_at: String = body "started_at",
    finished_at: String = body "finished_at",
    largest_key_prefixes: Vec<LargestKeyPrefix> = body "largest_key_prefixes",
    largest_keys: Vec<LargestKey> = body "largest_keys",
    total_bytes: i64 = body "total_bytes",
    total_num: i64 = body "total_num",
    type_bytes: Vec<KeyTypeByte> = body "type_bytes",
    type_num: Vec<KeyTypeNum> = body "type_num",
}

::cloudbind::binding::errors! {
    pub enum ShowOfflineKeyAnalysisTaskError of ShowOfflineKeyAnalysisTask;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
