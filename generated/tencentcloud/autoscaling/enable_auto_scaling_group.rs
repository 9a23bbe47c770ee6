// @generated from spec/tencentcloud/autoscaling/enable_auto_scaling_group.yaml. To change it, edit that and run `cargo build`.

use super::{Autoscaling, CommonErrorCode};

::cloudbind::binding::request! {
    /// Enables auto scaling group.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [EnableAutoScalingGroup](https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=EnableAutoScalingGroup)
    pub struct EnableAutoScalingGroup for Autoscaling => EnableAutoScalingGroupResponse, EnableAutoScalingGroupError =
        Description::new("EnableAutoScalingGroup", "POST", "/")
            .headers(&[("X-TC-Action", "EnableAutoScalingGroup"), ("X-TC-Version", "2018-04-19")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required EnableAutoScalingGroupRequired {
        auto_scaling_group_id: String = body "AutoScalingGroupId",
    }
}

::cloudbind::binding::response! {
    pub struct EnableAutoScalingGroupResponse of EnableAutoScalingGroup;
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum EnableAutoScalingGroupError of EnableAutoScalingGroup;
    shared Common(CommonErrorCode);
    codes {
        /// A parameter is wrong.
        InvalidParameterActionNotFound = "InvalidParameter.ActionNotFound",
        /// A value is not allowed.
        InvalidParameterValueInvalidAutoScalingGroupId = "InvalidParameterValue.InvalidAutoScalingGroupId",
        /// The resource was not found.
        ResourceNotFoundAutoScalingGroupNotFound = "ResourceNotFound.AutoScalingGroupNotFound",
        /// The resource cannot be used.
        ResourceUnavailableAutoScalingGroupInRefreshActivity = "ResourceUnavailable.AutoScalingGroupInRefreshActivity",
    }
}
