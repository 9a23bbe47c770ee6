// @generated from spec/tencentcloud/autoscaling/disable_auto_scaling_group.yaml. To change it, edit that and run `cargo build`.

use super::{Autoscaling, CommonErrorCode};

::cloudbind::binding::request! {
    /// Disables auto scaling group.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [DisableAutoScalingGroup](https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=DisableAutoScalingGroup)
    pub struct DisableAutoScalingGroup for Autoscaling => DisableAutoScalingGroupResponse, DisableAutoScalingGroupError =
        Description::new("DisableAutoScalingGroup", "POST", "/")
            .headers(&[("X-TC-Action", "DisableAutoScalingGroup"), ("X-TC-Version", "2018-04-19")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required DisableAutoScalingGroupRequired {
        auto_scaling_group_id: String = body "AutoScalingGroupId",
    }
}

::cloudbind::binding::response! {
    pub struct DisableAutoScalingGroupResponse of DisableAutoScalingGroup;
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DisableAutoScalingGroupError of DisableAutoScalingGroup;
    shared Common(CommonErrorCode);
    codes {
        /// A parameter is wrong.
        InvalidParameterActionNotFound = "InvalidParameter.ActionNotFound",
        /// A value is not allowed.
        InvalidParameterValueInvalidAutoScalingGroupId = "InvalidParameterValue.InvalidAutoScalingGroupId",
        /// The resource was not found.
        ResourceNotFoundAutoScalingGroupNotFound = "ResourceNotFound.AutoScalingGroupNotFound",
    }
}
