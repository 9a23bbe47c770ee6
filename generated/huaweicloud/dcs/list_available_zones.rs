// @generated from spec/huaweicloud/dcs/list_available_zones.yaml. To change it, edit that and run `cargo build`.

use super::{AvailableZones, CommonErrorCode, Dcs, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Lists available zones.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ListAvailableZones](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=ListAvailableZones)
    pub struct ListAvailableZones for Dcs => ListAvailableZonesResponse, ListAvailableZonesError =
        Description::new("ListAvailableZones", "GET", "/v2/available-zones")
            .idempotent();
}

::cloudbind::binding::response! {
    pub struct ListAvailableZonesResponse of ListAvailableZones;
    region_id: String = body "region_id",
    available_zones: Vec<AvailableZones> = body "available_zones",
}

::cloudbind::binding::errors! {
    pub enum ListAvailableZonesError of ListAvailableZones;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
