// @generated from spec/huaweicloud/dcs/rollback_exchange_instance_ip.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Rolls back exchange instance ip.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [RollbackExchangeInstanceIp](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=RollbackExchangeInstanceIp)
    pub struct RollbackExchangeInstanceIp for Dcs => RollbackExchangeInstanceIpResponse, RollbackExchangeInstanceIpError =
        Description::new("RollbackExchangeInstanceIp", "POST", "/v2/{project_id}/migration-task/{task_id}/rollback-ip")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required RollbackExchangeInstanceIpRequired {
        task_id: String = path "task_id",
    }
}

::cloudbind::binding::response! {
    ///
    /// The page documents no content.
    pub struct RollbackExchangeInstanceIpResponse of RollbackExchangeInstanceIp;
}

::cloudbind::binding::errors! {
    pub enum RollbackExchangeInstanceIpError of RollbackExchangeInstanceIp;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
