// @generated from spec/tencentcloud/autoscaling/modify_desired_capacity.yaml. To change it, edit that and run `cargo build`.

use super::{Autoscaling, CommonErrorCode};

::cloudbind::binding::request! {
    /// Modifies desired capacity.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [ModifyDesiredCapacity](https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=ModifyDesiredCapacity)
    pub struct ModifyDesiredCapacity for Autoscaling => ModifyDesiredCapacityResponse, ModifyDesiredCapacityError =
        Description::new("ModifyDesiredCapacity", "POST", "/")
            .headers(&[("X-TC-Action", "ModifyDesiredCapacity"), ("X-TC-Version", "2018-04-19")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required ModifyDesiredCapacityRequired {
        auto_scaling_group_id: String = body "AutoScalingGroupId",
        desired_capacity: u64 = body "DesiredCapacity",
    }
    optional {
        min_size: u64 = body "MinSize" exact,
        max_size: u64 = body "MaxSize" exact,
    }
}

::cloudbind::binding::response! {
    pub struct ModifyDesiredCapacityResponse of ModifyDesiredCapacity;
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum ModifyDesiredCapacityError of ModifyDesiredCapacity;
    shared Common(CommonErrorCode);
    codes {
        /// A parameter is wrong.
        InvalidParameterActionNotFound = "InvalidParameter.ActionNotFound",
        /// A value is not allowed.
        InvalidParameterValueAssertDesiredCapacityFailed = "InvalidParameterValue.AssertDesiredCapacityFailed",
        /// A value is not allowed.
        InvalidParameterValueBaseCapacityTooLarge = "InvalidParameterValue.BaseCapacityTooLarge",
        /// A value is not allowed.
        InvalidParameterValueInvalidAutoScalingGroupId = "InvalidParameterValue.InvalidAutoScalingGroupId",
        /// A value is not allowed.
        InvalidParameterValueRange = "InvalidParameterValue.Range",
        /// A value is not allowed.
        InvalidParameterValueSize = "InvalidParameterValue.Size",
        /// A quota is used up.
        LimitExceededDesiredCapacityLimitExceeded = "LimitExceeded.DesiredCapacityLimitExceeded",
        /// The resource was not found.
        ResourceNotFoundAutoScalingGroupNotFound = "ResourceNotFound.AutoScalingGroupNotFound",
        /// The resource cannot be used.
        ResourceUnavailableAutoScalingGroupAbnormalStatus = "ResourceUnavailable.AutoScalingGroupAbnormalStatus",
        /// The resource cannot be used.
        ResourceUnavailableAutoScalingGroupDisabled = "ResourceUnavailable.AutoScalingGroupDisabled",
    }
}
