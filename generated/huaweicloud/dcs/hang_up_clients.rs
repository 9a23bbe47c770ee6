// @generated from spec/huaweicloud/dcs/hang_up_clients.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Hangs up clients.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [HangUpClients](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=HangUpClients)
    pub struct HangUpClients for Dcs => HangUpClientsResponse, HangUpClientsError =
        Description::new("HangUpClients", "POST", "/v2/{project_id}/instances/{instance_id}/clients/kill")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required HangUpClientsRequired {
        instance_id: String = path "instance_id",
        node_id: String = body "node_id",
        client_addrs: Vec<String> = body "client_addrs",
    }
}

::cloudbind::binding::response! {
    ///
    /// The page documents no content.
    pub struct HangUpClientsResponse of HangUpClients;
}

::cloudbind::binding::errors! {
    pub enum HangUpClientsError of HangUpClients;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
