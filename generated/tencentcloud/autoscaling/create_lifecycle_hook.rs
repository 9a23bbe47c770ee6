// @generated from spec/tencentcloud/autoscaling/create_lifecycle_hook.yaml. To change it, edit that and run `cargo build`.

use super::{Autoscaling, CommonErrorCode, LifecycleCommand, NotificationTarget};

::cloudbind::binding::request! {
    /// Creates lifecycle hook.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [CreateLifecycleHook](https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=CreateLifecycleHook)
    pub struct CreateLifecycleHook for Autoscaling => CreateLifecycleHookResponse, CreateLifecycleHookError =
        Description::new("CreateLifecycleHook", "POST", "/")
            .headers(&[("X-TC-Action", "CreateLifecycleHook"), ("X-TC-Version", "2018-04-19")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required CreateLifecycleHookRequired {
        auto_scaling_group_id: String = body "AutoScalingGroupId",
        lifecycle_hook_name: String = body "LifecycleHookName",
        lifecycle_transition: String = body "LifecycleTransition",
    }
    optional {
        default_result: String = body "DefaultResult",
        heartbeat_timeout: i64 = body "HeartbeatTimeout" exact,
        notification_metadata: String = body "NotificationMetadata",
        notification_target: NotificationTarget = body "NotificationTarget",
        lifecycle_transition_type: String = body "LifecycleTransitionType",
        lifecycle_command: LifecycleCommand = body "LifecycleCommand",
    }
}

::cloudbind::binding::response! {
    pub struct CreateLifecycleHookResponse of CreateLifecycleHook;
    lifecycle_hook_id: String = body "LifecycleHookId",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum CreateLifecycleHookError of CreateLifecycleHook;
    shared Common(CommonErrorCode);
    codes {
        /// The service failed.
        InternalErrorCallCmqError = "InternalError.CallCmqError",
        /// The service failed.
        InternalErrorCallTatError = "InternalError.CallTATError",
        /// The service failed.
        InternalErrorCalleeError = "InternalError.CalleeError",
        /// A parameter is wrong.
        InvalidParameterActionNotFound = "InvalidParameter.ActionNotFound",
        /// A parameter is wrong.
        InvalidParameterConflict = "InvalidParameter.Conflict",
        /// A value is not allowed.
        InvalidParameterValueFilter = "InvalidParameterValue.Filter",
        /// A value is not allowed.
        InvalidParameterValueInvalidAutoScalingGroupId = "InvalidParameterValue.InvalidAutoScalingGroupId",
        /// A value is not allowed.
        InvalidParameterValueLifecycleHookNameDuplicated = "InvalidParameterValue.LifecycleHookNameDuplicated",
        /// A value is not allowed.
        InvalidParameterValueRange = "InvalidParameterValue.Range",
        /// A quota is used up.
        LimitExceededQuotaNotEnough = "LimitExceeded.QuotaNotEnough",
        /// The resource was not found.
        ResourceNotFoundAutoScalingGroupNotFound = "ResourceNotFound.AutoScalingGroupNotFound",
        /// The resource was not found.
        ResourceNotFoundCmqQueueNotFound = "ResourceNotFound.CmqQueueNotFound",
        /// The resource was not found.
        ResourceNotFoundCommandNotFound = "ResourceNotFound.CommandNotFound",
        /// The resource was not found.
        ResourceNotFoundTdmqcmqQueueNotFound = "ResourceNotFound.TDMQCMQQueueNotFound",
        /// The resource was not found.
        ResourceNotFoundTdmqcmqTopicNotFound = "ResourceNotFound.TDMQCMQTopicNotFound",
        /// The resource cannot be used.
        ResourceUnavailableCmqTopicHasNoSubscriber = "ResourceUnavailable.CmqTopicHasNoSubscriber",
        /// The resource cannot be used.
        ResourceUnavailableTdmqcmqTopicHasNoSubscriber = "ResourceUnavailable.TDMQCMQTopicHasNoSubscriber",
    }
}
