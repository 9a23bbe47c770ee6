// @generated from spec/tencentcloud/autoscaling/modify_scheduled_action.yaml. To change it, edit that and run `cargo build`.

use super::{Autoscaling, CommonErrorCode};
use ::cloudbind::value;

::cloudbind::binding::request! {
    /// Modifies scheduled action.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [ModifyScheduledAction](https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=ModifyScheduledAction)
    pub struct ModifyScheduledAction for Autoscaling => ModifyScheduledActionResponse, ModifyScheduledActionError =
        Description::new("ModifyScheduledAction", "POST", "/")
            .headers(&[("X-TC-Action", "ModifyScheduledAction"), ("X-TC-Version", "2018-04-19")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required ModifyScheduledActionRequired {
        scheduled_action_id: String = body "ScheduledActionId",
    }
    optional {
        scheduled_action_name: String = body "ScheduledActionName",
        max_size: u64 = body "MaxSize" exact,
        min_size: u64 = body "MinSize" exact,
        desired_capacity: u64 = body "DesiredCapacity" exact,
        start_time: value::Timestamp = body "StartTime",
        end_time: value::Timestamp = body "EndTime",
        recurrence: String = body "Recurrence",
        disable_update_desired_capacity: bool = body "DisableUpdateDesiredCapacity" exact,
    }
}

::cloudbind::binding::response! {
    pub struct ModifyScheduledActionResponse of ModifyScheduledAction;
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum ModifyScheduledActionError of ModifyScheduledAction;
    shared Common(CommonErrorCode);
    codes {
        /// A parameter is wrong.
        InvalidParameterActionNotFound = "InvalidParameter.ActionNotFound",
        /// A value is not allowed.
        InvalidParameterValueCronExpressionIllegal = "InvalidParameterValue.CronExpressionIllegal",
        /// A value is not allowed.
        InvalidParameterValueEndTimeBeforeStartTime = "InvalidParameterValue.EndTimeBeforeStartTime",
        /// A value is not allowed.
        InvalidParameterValueInvalidScheduledActionId = "InvalidParameterValue.InvalidScheduledActionId",
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
        LimitExceededScheduledActionLimitExceeded = "LimitExceeded.ScheduledActionLimitExceeded",
        /// The resource was not found.
        ResourceNotFoundScheduledActionNotFound = "ResourceNotFound.ScheduledActionNotFound",
    }
}
