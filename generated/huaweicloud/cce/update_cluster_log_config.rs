// @generated from spec/huaweicloud/cce/update_cluster_log_config.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, ClusterLogConfigLogConfigs, CommonErrorCode, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Updates cluster log config.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [UpdateClusterLogConfig](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=UpdateClusterLogConfig)
    pub struct UpdateClusterLogConfig for Cce => UpdateClusterLogConfigResponse, UpdateClusterLogConfigError =
        Description::new("UpdateClusterLogConfig", "PUT", "/api/v3/projects/{project_id}/cluster/{cluster_id}/log-configs")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required UpdateClusterLogConfigRequired {
        cluster_id: String = path "cluster_id",
    }
    optional {
        ttl_in_days: i64 = body "ttl_in_days" exact,
        log_configs: Vec<ClusterLogConfigLogConfigs> = body "log_configs",
    }
}

::cloudbind::binding::response! {
    pub struct UpdateClusterLogConfigResponse of UpdateClusterLogConfig;
    ttl_in_days: i64 = body "ttl_in_days",
    log_configs: Vec<ClusterLogConfigLogConfigs> = body "log_configs",
}

::cloudbind::binding::errors! {
    pub enum UpdateClusterLogConfigError of UpdateClusterLogConfig;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
