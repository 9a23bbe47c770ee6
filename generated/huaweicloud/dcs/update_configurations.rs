// @generated from spec/huaweicloud/dcs/update_configurations.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, RedisConfig, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Updates configurations.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [UpdateConfigurations](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=UpdateConfigurations)
    pub struct UpdateConfigurations for Dcs => UpdateConfigurationsResponse, UpdateConfigurationsError =
        Description::new("UpdateConfigurations", "PUT", "/v2/{project_id}/instances/{instance_id}/configs")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required UpdateConfigurationsRequired {
        instance_id: String = path "instance_id",
    }
    optional {
        redis_config: Vec<RedisConfig> = body "redis_config",
    }
}

::cloudbind::binding::response! {
    ///
    /// The page documents no content.
    pub struct UpdateConfigurationsResponse of UpdateConfigurations;
}

::cloudbind::binding::errors! {
    pub enum UpdateConfigurationsError of UpdateConfigurations;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
