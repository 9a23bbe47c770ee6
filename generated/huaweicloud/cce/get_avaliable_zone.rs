// @generated from spec/huaweicloud/cce/get_avaliable_zone.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, GetAvailableZoneResponseBody, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Gets avaliable zone.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [GetAvaliableZone](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=GetAvaliableZone)
    pub struct GetAvaliableZone for Cce => GetAvaliableZoneResponse, GetAvaliableZoneError =
        Description::new("GetAvaliableZone", "GET", "/api/v2/availabilityZones")
            .idempotent();
    optional {
        locale: String = query "locale",
    }
}

::cloudbind::binding::response! {
    pub struct GetAvaliableZoneResponse of GetAvaliableZone;
    payload: Vec<GetAvailableZoneResponseBody> = payload "payload",
}

::cloudbind::binding::errors! {
    pub enum GetAvaliableZoneError of GetAvaliableZone;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
