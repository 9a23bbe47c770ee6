// @generated from spec/huaweicloud/cce/show_cluster_config.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, ClusterLogConfigLogConfigs, CommonErrorCode, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Shows cluster config.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ShowClusterConfig](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=ShowClusterConfig)
    pub struct ShowClusterConfig for Cce => ShowClusterConfigResponse, ShowClusterConfigError =
        Description::new("ShowClusterConfig", "GET", "/api/v3/projects/{project_id}/cluster/{cluster_id}/log-configs")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ShowClusterConfigRequired {
        cluster_id: String = path "cluster_id",
    }
    optional {
        r#type: String = query "type",
    }
}

::cloudbind::binding::response! {
    pub struct ShowClusterConfigResponse of ShowClusterConfig;
    ttl_in_days: i64 = body "ttl_in_days",
    log_configs: Vec<ClusterLogConfigLogConfigs> = body "log_configs",
}

::cloudbind::binding::errors! {
    pub enum ShowClusterConfigError of ShowClusterConfig;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
