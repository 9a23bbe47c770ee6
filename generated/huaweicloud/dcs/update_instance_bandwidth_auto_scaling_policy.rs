// @generated from spec/huaweicloud/dcs/update_instance_bandwidth_auto_scaling_policy.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Updates instance bandwidth auto scaling policy.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [UpdateInstanceBandwidthAutoScalingPolicy](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=UpdateInstanceBandwidthAutoScalingPolicy)
    pub struct UpdateInstanceBandwidthAutoScalingPolicy for Dcs => UpdateInstanceBandwidthAutoScalingPolicyResponse, UpdateInstanceBandwidthAutoScalingPolicyError =
        Description::new("UpdateInstanceBandwidthAutoScalingPolicy", "PUT", "/v2/{project_id}/instances/{instance_id}/autoscaling-policy/bandwidth")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required UpdateInstanceBandwidthAutoScalingPolicyRequired {
        instance_id: String = path "instance_id",
        window_size: i64 = body "window_size",
        bandwidth_usage_upper_threshold: i64 = body "bandwidth_usage_upper_threshold",
        scale_out_cooldown: i64 = body "scale_out_cooldown",
    }
    optional {
        scale_in_enabled: bool = body "scale_in_enabled" exact,
        bandwidth_usage_lower_threshold: i64 = body "bandwidth_usage_lower_threshold" exact,
        scale_in_cooldown: i64 = body "scale_in_cooldown" exact,
    }
}

::cloudbind::binding::response! {
    pub struct UpdateInstanceBandwidthAutoScalingPolicyResponse of UpdateInstanceBandwidthAutoScalingPolicy;
    window_size: i64 = body "window_size",
    bandwidth_usage_upper_threshold: i64 = body "bandwidth_usage_upper_threshold",
    scale_out_cooldown: i64 = body "scale_out_cooldown",
    scale_in_enabled: bool = body "scale_in_enabled",
    bandwidth_usage_lower_threshold: i64 = body "bandwidth_usage_lower_threshold",
    scale_in_cooldown: i64 = body "scale_in_cooldown",
}

::cloudbind::binding::errors! {
    pub enum UpdateInstanceBandwidthAutoScalingPolicyError of UpdateInstanceBandwidthAutoScalingPolicy;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
