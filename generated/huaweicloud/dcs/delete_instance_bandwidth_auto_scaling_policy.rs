// @generated from spec/huaweicloud/dcs/delete_instance_bandwidth_auto_scaling_policy.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode};
use ::cloudbind::value;

::cloudbind::binding::request! {
    /// Deletes instance bandwidth auto scaling policy.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [DeleteInstanceBandwidthAutoScalingPolicy](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=DeleteInstanceBandwidthAutoScalingPolicy)
    pub struct DeleteInstanceBandwidthAutoScalingPolicy for Dcs => DeleteInstanceBandwidthAutoScalingPolicyResponse, DeleteInstanceBandwidthAutoScalingPolicyError =
        Description::new("DeleteInstanceBandwidthAutoScalingPolicy", "DELETE", "/v2/{project_id}/instances/{instance_id}/autoscaling-policy/bandwidth")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required DeleteInstanceBandwidthAutoScalingPolicyRequired {
        instance_id: String = path "instance_id",
    }
}

::cloudbind::binding::response! {
    pub struct DeleteInstanceBandwidthAutoScalingPolicyResponse of DeleteInstanceBandwidthAutoScalingPolicy;
    payload: value::Binary = bytes "payload",
}

::cloudbind::binding::errors! {
    pub enum DeleteInstanceBandwidthAutoScalingPolicyError of DeleteInstanceBandwidthAutoScalingPolicy;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
