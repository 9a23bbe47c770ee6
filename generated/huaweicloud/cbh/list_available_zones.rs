// @generated from spec/huaweicloud/cbh/list_available_zones.yaml. To change it, edit that and run `cargo build`.

use super::{AvailabilityZones, Cbh, CommonErrorCode};

::cloudbind::binding::request! {
    /// Lists available zones.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ListAvailableZones](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CBH&api=ListAvailableZones)
    pub struct ListAvailableZones for Cbh => ListAvailableZonesResponse, ListAvailableZonesError =
        Description::new("ListAvailableZones", "GET", "/v2/{project_id}/cbs/available-zone")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
}

::cloudbind::binding::response! {
    pub struct ListAvailableZonesResponse of ListAvailableZones;
    availability_zone: Vec<AvailabilityZones> = body "availability_zone",
}

::cloudbind::binding::errors! {
    pub enum ListAvailableZonesError of ListAvailableZones;
    shared Common(CommonErrorCode);
}
