// @generated from spec/huaweicloud/dcs/update_instance_config.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, RedisConfig, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Updates instance config.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [UpdateInstanceConfig](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=UpdateInstanceConfig)
    pub struct UpdateInstanceConfig for Dcs => UpdateInstanceConfigResponse, UpdateInstanceConfigError =
        Description::new("UpdateInstanceConfig", "PUT", "/v2/{project_id}/instances/{instance_id}/async-configs")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required UpdateInstanceConfigRequired {
        instance_id: String = path "instance_id",
    }
    optional {
        redis_config: Vec<RedisConfig> = body "redis_config",
    }
}

::cloudbind::binding::response! {
    pub struct UpdateInstanceConfigResponse of UpdateInstanceConfig;
    job_id: String = body "job_id",
}

::cloudbind::binding::errors! {
    pub enum UpdateInstanceConfigError of UpdateInstanceConfig;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
