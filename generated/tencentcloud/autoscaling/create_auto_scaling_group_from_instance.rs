// @generated from spec/tencentcloud/autoscaling/create_auto_scaling_group_from_instance.yaml. To change it, edit that and run `cargo build`.

use super::{Autoscaling, CommonErrorCode};

::cloudbind::binding::request! {
    /// Creates auto scaling group from instance.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [CreateAutoScalingGroupFromInstance](https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=CreateAutoScalingGroupFromInstance)
    pub struct CreateAutoScalingGroupFromInstance for Autoscaling => CreateAutoScalingGroupFromInstanceResponse, CreateAutoScalingGroupFromInstanceError =
        Description::new("CreateAutoScalingGroupFromInstance", "POST", "/")
            .headers(&[("X-TC-Action", "CreateAutoScalingGroupFromInstance"), ("X-TC-Version", "2018-04-19")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required CreateAutoScalingGroupFromInstanceRequired {
        auto_scaling_group_name: String = body "AutoScalingGroupName",
        instance_id: String = body "InstanceId",
        min_size: i64 = body "MinSize",
        max_size: i64 = body "MaxSize",
    }
    optional {
        desired_capacity: i64 = body "DesiredCapacity" exact,
        inherit_instance_tag: bool = body "InheritInstanceTag" exact,
    }
}

::cloudbind::binding::response! {
    pub struct CreateAutoScalingGroupFromInstanceResponse of CreateAutoScalingGroupFromInstance;
    auto_scaling_group_id: String = body "AutoScalingGroupId",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum CreateAutoScalingGroupFromInstanceError of CreateAutoScalingGroupFromInstance;
    shared Common(CommonErrorCode);
    codes {
        /// The message says what is wrong.
        AccountQualificationRestrictions = "AccountQualificationRestrictions",
        /// The message says what is wrong.
        CallCvmError = "CallCvmError",
        /// The service failed.
        InternalErrorCallVpcError = "InternalError.CallVpcError",
        /// The service failed.
        InternalErrorCalleeError = "InternalError.CalleeError",
        /// A parameter is wrong.
        InvalidParameterActionNotFound = "InvalidParameter.ActionNotFound",
        /// A parameter is wrong.
        InvalidParameterInScenario = "InvalidParameter.InScenario",
        /// A value is not allowed.
        InvalidParameterValueCvmConfigurationError = "InvalidParameterValue.CvmConfigurationError",
        /// A value is not allowed.
        InvalidParameterValueCvmError = "InvalidParameterValue.CvmError",
        /// A value is not allowed.
        InvalidParameterValueDuplicatedSubnet = "InvalidParameterValue.DuplicatedSubnet",
        /// A value is not allowed.
        InvalidParameterValueForwardLb = "InvalidParameterValue.ForwardLb",
        /// A value is not allowed.
        InvalidParameterValueInvalidInstanceId = "InvalidParameterValue.InvalidInstanceId",
        /// A value is not allowed.
        InvalidParameterValueLaunchConfigurationNameDuplicated = "InvalidParameterValue.LaunchConfigurationNameDuplicated",
        /// A value is not allowed.
        InvalidParameterValueRange = "InvalidParameterValue.Range",
        /// A value is not allowed.
        InvalidParameterValueSize = "InvalidParameterValue.Size",
        /// A value is not allowed.
        InvalidParameterValueTooLong = "InvalidParameterValue.TooLong",
        /// A quota is used up.
        LimitExceededAutoScalingGroupLimitExceeded = "LimitExceeded.AutoScalingGroupLimitExceeded",
        /// A quota is used up.
        LimitExceededDesiredCapacityLimitExceeded = "LimitExceeded.DesiredCapacityLimitExceeded",
        /// A quota is used up.
        LimitExceededLaunchConfigurationQuotaNotEnough = "LimitExceeded.LaunchConfigurationQuotaNotEnough",
        /// A quota is used up.
        LimitExceededMaxSizeLimitExceeded = "LimitExceeded.MaxSizeLimitExceeded",
        /// A quota is used up.
        LimitExceededMinSizeLimitExceeded = "LimitExceeded.MinSizeLimitExceeded",
        /// The resource was not found.
        ResourceNotFoundInstancesNotFound = "ResourceNotFound.InstancesNotFound",
        /// The resource cannot be used.
        ResourceUnavailableLaunchConfigurationStatusAbnormal = "ResourceUnavailable.LaunchConfigurationStatusAbnormal",
        /// The resource cannot be used.
        ResourceUnavailableProjectInconsistent = "ResourceUnavailable.ProjectInconsistent",
        /// The resource cannot be used.
        ResourceUnavailableStoppedInstanceNotAllowAttach = "ResourceUnavailable.StoppedInstanceNotAllowAttach",
    }
}
