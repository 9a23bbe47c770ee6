// @generated from spec/huaweicloud/dcs/exchange_instance_ip.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Exchanges instance ip.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [ExchangeInstanceIp](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=ExchangeInstanceIp)
    pub struct ExchangeInstanceIp for Dcs => ExchangeInstanceIpResponse, ExchangeInstanceIpError =
        Description::new("ExchangeInstanceIp", "POST", "/v2/{project_id}/migration-task/{task_id}/exchange-ip")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required ExchangeInstanceIpRequired {
        task_id: String = path "task_id",
        exchanged_ip: Vec<String> = body "exchanged_ip",
        is_exchange_domain: bool = body "is_exchange_domain",
    }
}

::cloudbind::binding::response! {
    ///
    /// The page documents no content.
    pub struct ExchangeInstanceIpResponse of ExchangeInstanceIp;
}

::cloudbind::binding::errors! {
    pub enum ExchangeInstanceIpError of ExchangeInstanceIp;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
