// @generated from spec/huaweicloud/dcs/update_bandwidth.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode, UpdateGroupBandwidthInfoRequest};
use ::cloudbind::value;

::cloudbind::binding::request! {
    /// Updates bandwidth.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [UpdateBandwidth](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=UpdateBandwidth)
    pub struct UpdateBandwidth for Dcs => UpdateBandwidthResponse, UpdateBandwidthError =
        Description::new("UpdateBandwidth", "PUT", "/v2/{project_id}/instances/{instance_id}/bandwidths")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required UpdateBandwidthRequired {
        instance_id: String = path "instance_id",
    }
    optional {
        group_bandwidths: Vec<UpdateGroupBandwidthInfoRequest> = body "group_bandwidths",
    }
}

::cloudbind::binding::response! {
    pub struct UpdateBandwidthResponse of UpdateBandwidth;
    payload: value::Binary = bytes "payload",
}

::cloudbind::binding::errors! {
    pub enum UpdateBandwidthError of UpdateBandwidth;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
