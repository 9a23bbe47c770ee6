// @generated from spec/huaweicloud/dcs/list_clients.yaml. To change it, edit that and run `cargo build`.

use super::{ClientInfo, CommonErrorCode, Dcs, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Lists clients.
    ///
    /// - Idempotent: sent twice it does no more than once.
    /// - Comes in pages: `Client::pages` and `Client::items` read them all.
    ///
    /// Page:
    /// [ListClients](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=ListClients)
    pub struct ListClients for Dcs => ListClientsResponse, ListClientsError =
        Description::new("ListClients", "GET", "/v2/{project_id}/instances/{instance_id}/clients")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ListClientsRequired {
        instance_id: String = path "instance_id",
    }
    optional {
        node_id: String = query "node_id",
        offset: i64 = query "offset" exact,
        limit: i64 = query "limit" exact,
        addr: String = query "addr",
        sort: String = query "sort",
        order: String = query "order",
    }
}

::cloudbind::binding::response! {
    pub struct ListClientsResponse of ListClients;
    time: String = body "time",
    clients: Vec<ClientInfo> = body "clients",
    count: i64 = body "count",
}

::cloudbind::binding::errors! {
    pub enum ListClientsError of ListClients;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}

::cloudbind::binding::pages! {
    ListClients: offset by offset, size limit, items clients -> ClientInfo
}
