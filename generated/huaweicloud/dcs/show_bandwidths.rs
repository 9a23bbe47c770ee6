// @generated from spec/huaweicloud/dcs/show_bandwidths.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, GroupBandwidthInfo, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Shows bandwidths.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ShowBandwidths](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=ShowBandwidths)
    pub struct ShowBandwidths for Dcs => ShowBandwidthsResponse, ShowBandwidthsError =
        Description::new("ShowBandwidths", "GET", "/v2/{project_id}/instances/{instance_id}/bandwidths")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ShowBandwidthsRequired {
        instance_id: String = path "instance_id",
    }
}

::cloudbind::binding::response! {
    pub struct ShowBandwidthsResponse of ShowBandwidths;
    bandwidth: i64 = body "bandwidth",
    max_bandwidth: i64 = body "max_bandwidth",
    allow_modify: bool = body "allow_modify",
    group_bandwidths: Vec<GroupBandwidthInfo> = body "group_bandwidths",
}

::cloudbind::binding::errors! {
    pub enum ShowBandwidthsError of ShowBandwidths;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
