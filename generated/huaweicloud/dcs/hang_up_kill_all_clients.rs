// @generated from spec/huaweicloud/dcs/hang_up_kill_all_clients.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode};
use ::cloudbind::value;

::cloudbind::binding::request! {
    /// Hangs up kill all clients.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [HangUpKillAllClients](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=HangUpKillAllClients)
    pub struct HangUpKillAllClients for Dcs => HangUpKillAllClientsResponse, HangUpKillAllClientsError =
        Description::new("HangUpKillAllClients", "POST", "/v2/{project_id}/instances/{instance_id}/clients/kill-all")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required HangUpKillAllClientsRequired {
        instance_id: String = path "instance_id",
    }
    optional {
        node_id: String = body "node_id",
        kill_all_nodes: bool = body "kill_all_nodes" exact,
    }
}

::cloudbind::binding::response! {
    pub struct HangUpKillAllClientsResponse of HangUpKillAllClients;
    payload: value::Json = payload "payload",
}

::cloudbind::binding::errors! {
    pub enum HangUpKillAllClientsError of HangUpKillAllClients;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
