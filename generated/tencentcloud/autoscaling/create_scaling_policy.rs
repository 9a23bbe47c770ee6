// @generated from spec/tencentcloud/autoscaling/create_scaling_policy.yaml. To change it, edit that and run `cargo build`.

use super::{Autoscaling, CommonErrorCode, MetricAlarm};

::cloudbind::binding::request! {
    /// Creates scaling policy.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [CreateScalingPolicy](https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=CreateScalingPolicy)
    pub struct CreateScalingPolicy for Autoscaling => CreateScalingPolicyResponse, CreateScalingPolicyError =
        Description::new("CreateScalingPolicy", "POST", "/")
            .headers(&[("X-TC-Action", "CreateScalingPolicy"), ("X-TC-Version", "2018-04-19")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required CreateScalingPolicyRequired {
        auto_scaling_group_id: String = body "AutoScalingGroupId",
        scaling_policy_name: String = body "ScalingPolicyName",
    }
    optional {
        scaling_policy_type: String = body "ScalingPolicyType",
        adjustment_type: String = body "AdjustmentType",
        adjustment_value: i64 = body "AdjustmentValue" exact,
        cooldown: u64 = body "Cooldown" exact,
        metric_alarm: MetricAlarm = body "MetricAlarm",
        predefined_metric_type: String = body "PredefinedMetricType",
        target_value: u64 = body "TargetValue" exact,
        estimated_instance_warmup: u64 = body "EstimatedInstanceWarmup" exact,
        disable_scale_in: bool = body "DisableScaleIn" exact,
        notification_user_group_ids: Vec<String> = body "NotificationUserGroupIds",
    }
}

::cloudbind::binding::response! {
    pub struct CreateScalingPolicyResponse of CreateScalingPolicy;
    auto_scaling_policy_id: String = body "AutoScalingPolicyId",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum CreateScalingPolicyError of CreateScalingPolicy;
    shared Common(CommonErrorCode);
    codes {
        /// The service failed.
        InternalErrorCallMonitorError = "InternalError.CallMonitorError",
        /// The service failed.
        InternalErrorCallNotificationError = "InternalError.CallNotificationError",
        /// The service failed.
        InternalErrorRequestError = "InternalError.RequestError",
        /// A parameter is wrong.
        InvalidParameterActionNotFound = "InvalidParameter.ActionNotFound",
        /// A value is not allowed.
        InvalidParameterValueInvalidAutoScalingGroupId = "InvalidParameterValue.InvalidAutoScalingGroupId",
        /// A value is not allowed.
        InvalidParameterValueInvalidNotificationUserGroupId = "InvalidParameterValue.InvalidNotificationUserGroupId",
        /// A value is not allowed.
        InvalidParameterValueLimitExceeded = "InvalidParameterValue.LimitExceeded",
        /// A value is not allowed.
        InvalidParameterValueRange = "InvalidParameterValue.Range",
        /// A value is not allowed.
        InvalidParameterValueScalingPolicyNameDuplicate = "InvalidParameterValue.ScalingPolicyNameDuplicate",
        /// A value is not allowed.
        InvalidParameterValueThresholdOutOfRange = "InvalidParameterValue.ThresholdOutOfRange",
        /// A value is not allowed.
        InvalidParameterValueTooLong = "InvalidParameterValue.TooLong",
        /// A value is not allowed.
        InvalidParameterValueUserGroupIdNotFound = "InvalidParameterValue.UserGroupIdNotFound",
        /// A quota is used up.
        LimitExceededQuotaNotEnough = "LimitExceeded.QuotaNotEnough",
        /// A quota is used up.
        LimitExceededTargetTrackingScalingPolicy = "LimitExceeded.TargetTrackingScalingPolicy",
        /// The resource was not found.
        ResourceNotFoundAutoScalingGroupNotFound = "ResourceNotFound.AutoScalingGroupNotFound",
    }
}
