// @generated from spec/huaweicloud/dcs/list_configurations.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, QueryRedisConfig, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Lists configurations.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ListConfigurations](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=ListConfigurations)
    pub struct ListConfigurations for Dcs => ListConfigurationsResponse, ListConfigurationsError =
        Description::new("ListConfigurations", "GET", "/v2/{project_id}/instances/{instance_id}/configs")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ListConfigurationsRequired {
        instance_id: String = path "instance_id",
    }
}

::cloudbind::binding::response! {
    pub struct ListConfigurationsResponse of ListConfigurations;
    config_time: String = body "config_time",
    instance_id: String = body "instance_id",
    redis_config: Vec<QueryRedisConfig> = body "redis_config",
    config_status: String = body "config_status",
    status: String = body "status",
}

::cloudbind::binding::errors! {
    pub enum ListConfigurationsError of ListConfigurations;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
