// @generated from spec/huaweicloud/dcs/update_instance_bandwidth.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Updates instance bandwidth.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [UpdateInstanceBandwidth](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=UpdateInstanceBandwidth)
    pub struct UpdateInstanceBandwidth for Dcs => UpdateInstanceBandwidthResponse, UpdateInstanceBandwidthError =
        Description::new("UpdateInstanceBandwidth", "PUT", "/v2/{project_id}/instances/{instance_id}/bandwidth")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required UpdateInstanceBandwidthRequired {
        instance_id: String = path "instance_id",
    }
}

::cloudbind::binding::response! {
    ///
    /// The page documents no content.
    pub struct UpdateInstanceBandwidthResponse of UpdateInstanceBandwidth;
}

::cloudbind::binding::errors! {
    pub enum UpdateInstanceBandwidthError of UpdateInstanceBandwidth;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
