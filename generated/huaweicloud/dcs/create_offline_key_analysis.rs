// @generated from spec/huaweicloud/dcs/create_offline_key_analysis.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Creates offline key analysis.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [CreateOfflineKeyAnalysis](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=CreateOfflineKeyAnalysis)
    pub struct CreateOfflineKeyAnalysis for Dcs => CreateOfflineKeyAnalysisResponse, CreateOfflineKeyAnalysisError =
        Description::new("CreateOfflineKeyAnalysis", "POST", "/v2/{project_id}/instances/{instance_id}/offline/key-analysis")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required CreateOfflineKeyAnalysisRequired {
        instance_id: String = path "instance_id",
        node_id: String = body "node_id",
    }
    optional {
        backup_id: String = body "backup_id",
    }
}

::cloudbind::binding::response! {
    pub struct CreateOfflineKeyAnalysisResponse of CreateOfflineKeyAnalysis;
    task_id: String = body "task_id",
}

::cloudbind::binding::errors! {
    pub enum CreateOfflineKeyAnalysisError of CreateOfflineKeyAnalysis;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
