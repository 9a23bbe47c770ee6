// @generated from spec/huaweicloud/cce/show_autopilot_cluster_config.yaml. To change it, edit that and run `cargo build`.

use super::{AutopilotClusterLogConfigLogConfigs, Cce, CommonErrorCode, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Shows autopilot cluster config.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ShowAutopilotClusterConfig](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=ShowAutopilotClusterConfig)
    pub struct ShowAutopilotClusterConfig for Cce => ShowAutopilotClusterConfigResponse, ShowAutopilotClusterConfigError =
        Description::new("ShowAutopilotClusterConfig", "GET", "/autopilot/v3/projects/{project_id}/cluster/{cluster_id}/log-configs")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ShowAutopilotClusterConfigRequired {
        cluster_id: String = path "cluster_id",
    }
    optional {
        r#type: String = query "type",
    }
}

::cloudbind::binding::response! {
    pub struct ShowAutopilotClusterConfigResponse of ShowAutopilotClusterConfig;
    ttl_in_days: i64 = body "ttl_in_days",
    log_configs: Vec<AutopilotClusterLogConfigLogConfigs> = body "log_configs",
}

::cloudbind::binding::errors! {
    pub enum ShowAutopilotClusterConfigError of ShowAutopilotClusterConfig;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
