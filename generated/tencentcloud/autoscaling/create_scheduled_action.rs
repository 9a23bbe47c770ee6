// @generated from spec/tencentcloud/autoscaling/create_scheduled_action.yaml. To change it, edit that and run `cargo build`.

use super::{Autoscaling, CommonErrorCode};
use ::cloudbind::value;

::cloudbind::binding::request! {
    /// Creates scheduled action.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [CreateScheduledAction](https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=CreateScheduledAction)
    pub struct CreateScheduledAction for Autoscaling => CreateScheduledActionResponse, CreateScheduledActionError =
        Description::new("CreateScheduledAction", "POST", "/")
            .headers(&[("X-TC-Action", "CreateScheduledAction"), ("X-TC-Version", "2018-04-19")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required CreateScheduledActionRequired {
        auto_scaling_group_id: String = body "AutoScalingGroupId",
        scheduled_action_name: String = body "ScheduledActionName",
        min_size: u64 = body "MinSize",
        start_time: value::Timestamp = body "StartTime",
        desired_capacity: u64 = body "DesiredCapacity",
        max_size: u64 = body "MaxSize",
    }
    optional {
        end_time: value::Timestamp = body "EndTime",
        recurrence: String = body "Recurrence",
        disable_update_desired_capacity: bool = body "DisableUpdateDesiredCapacity" exact,
    }
}

::cloudbind::binding::response! {
    pub struct CreateScheduledActionResponse of CreateScheduledAction;
    scheduled_action_id: String = body "ScheduledActionId",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum CreateScheduledActionError of CreateScheduledAction;
    shared Common(CommonErrorCode);
    codes {
        /// A parameter is wrong.
        InvalidParameterActionNotFound = "InvalidParameter.ActionNotFound",
        /// A value is not allowed.
        InvalidParameterValueCronExpressionIllegal = "InvalidParameterValue.CronExpressionIllegal",
        /// A value is not allowed.
        InvalidParameterValueEndTimeBeforeStartTime = "InvalidParameterValue.EndTimeBeforeStartTime",
        /// A value is not allowed.
        InvalidParameterValueInvalidAutoScalingGroupId = "InvalidParameterValue.InvalidAutoScalingGroupId",
        /// A value is not allowed.
        InvalidParameterValueInvalidScheduledActionNameIncludeIllegalChar = "InvalidParameterValue.InvalidScheduledActionNameIncludeIllegalChar",
        /// A value is not allowed.
        InvalidParameterValueScheduledActionNameDuplicate = "InvalidParameterValue.ScheduledActionNameDuplicate",
        /// A value is not allowed.
        InvalidParameterValueSize = "InvalidParameterValue.Size",
        /// A value is not allowed.
        InvalidParameterValueStartTimeBeforeCurrentTime = "InvalidParameterValue.StartTimeBeforeCurrentTime",
        /// A value is not allowed.
        InvalidParameterValueTimeFormat = "InvalidParameterValue.TimeFormat",
        /// A value is not allowed.
        InvalidParameterValueTooLong = "InvalidParameterValue.TooLong",
        /// A quota is used up.
        LimitExceededDesiredCapacityLimitExceeded = "LimitExceeded.DesiredCapacityLimitExceeded",
        /// A quota is used up.
        LimitExceededMaxSizeLimitExceeded = "LimitExceeded.MaxSizeLimitExceeded",
        /// A quota is used up.
        LimitExceededMinSizeLimitExceeded = "LimitExceeded.MinSizeLimitExceeded",
        /// A quota is used up.
        LimitExceededQuotaNotEnough = "LimitExceeded.QuotaNotEnough",
        /// A quota is used up.
        LimitExceededScheduledActionLimitExceeded = "LimitExceeded.ScheduledActionLimitExceeded",
        /// The resource was not found.
        ResourceNotFoundAutoScalingGroupNotFound = "ResourceNotFound.AutoScalingGroupNotFound",
    }
}
