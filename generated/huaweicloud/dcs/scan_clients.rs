// @generated from spec/huaweicloud/dcs/scan_clients.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode};
use ::cloudbind::value;

::cloudbind::binding::request! {
    /// Scans clients.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [ScanClients](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=ScanClients)
    pub struct ScanClients for Dcs => ScanClientsResponse, ScanClientsError =
        Description::new("ScanClients", "POST", "/v2/{project_id}/instances/{instance_id}/clients")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required ScanClientsRequired {
        instance_id: String = path "instance_id",
    }
    optional {
        node_id: String = body "node_id",
        clean_cache: bool = body "clean_cache" exact,
    }
}

::cloudbind::binding::response! {
    pub struct ScanClientsResponse of ScanClients;
    payload: value::Json = payload "payload",
}

::cloudbind::binding::errors! {
    pub enum ScanClientsError of ScanClients;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
