// @generated from spec/huaweicloud/dcs/show_instance_bandwidth_auto_scaling_policy.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Shows instance bandwidth auto scaling policy.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ShowInstanceBandwidthAutoScalingPolicy](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=ShowInstanceBandwidthAutoScalingPolicy)
    pub struct ShowInstanceBandwidthAutoScalingPolicy for Dcs => ShowInstanceBandwidthAutoScalingPolicyResponse, ShowInstanceBandwidthAutoScalingPolicyError =
        Description::new("ShowInstanceBandwidthAutoScalingPolicy", "GET", "/v2/{project_id}/instances/{instance_id}/autoscaling-policy/bandwidth")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ShowInstanceBandwidthAutoScalingPolicyRequired {
        instance_id: String = path "instance_id",
    }
}

::cloudbind::binding::response! {
    pub struct ShowInstanceBandwidthAutoScalingPolicyResponse of ShowInstanceBandwidthAutoScalingPolicy;
    window_size: i64 = body "window_size",
    bandwidth_usage_upper_threshold: i64 = body "bandwidth_usage_upper_threshold",
    scale_out_cooldown: i64 = body "scale_out_cooldown",
    scale_in_enabled: bool = body "scale_in_enabled",
    bandwidth_usage_lower_threshold: i64 = body "bandwidth_usage_lower_threshold",
    scale_in_cooldown: i64 = body "scale_in_cooldown",
}

::cloudbind::binding::errors! {
    pub enum ShowInstanceBandwidthAutoScalingPolicyError of ShowInstanceBandwidthAutoScalingPolicy;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
