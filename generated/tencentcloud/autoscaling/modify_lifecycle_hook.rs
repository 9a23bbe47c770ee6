// @generated from spec/tencentcloud/autoscaling/modify_lifecycle_hook.yaml. To change it, edit that and run `cargo build`.

use super::{Autoscaling, CommonErrorCode, LifecycleCommand, NotificationTarget};

::cloudbind::binding::request! {
    /// Modifies lifecycle hook.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [ModifyLifecycleHook](https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=ModifyLifecycleHook)
    pub struct ModifyLifecycleHook for Autoscaling => ModifyLifecycleHookResponse, ModifyLifecycleHookError =
        Description::new("ModifyLifecycleHook", "POST", "/")
            .headers(&[("X-TC-Action", "ModifyLifecycleHook"), ("X-TC-Version", "2018-04-19")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required ModifyLifecycleHookRequired {
        lifecycle_hook_id: String = body "LifecycleHookId",
    }
    optional {
        lifecycle_hook_name: String = body "LifecycleHookName",
        lifecycle_transition: String = body "LifecycleTransition",
        default_result: String = body "DefaultResult",
        heartbeat_timeout: u64 = body "HeartbeatTimeout" exact,
        notification_metadata: String = body "NotificationMetadata",
        lifecycle_transition_type: String = body "LifecycleTransitionType",
        notification_target: NotificationTarget = body "NotificationTarget",
        lifecycle_command: LifecycleCommand = body "LifecycleCommand",
    }
}

::cloudbind::binding::response! {
    pub struct ModifyLifecycleHookResponse of ModifyLifecycleHook;
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum ModifyLifecycleHookError of ModifyLifecycleHook;
    shared Common(CommonErrorCode);
    codes {
        /// The service failed.
        InternalErrorCallTatError = "InternalError.CallTATError",
        /// A parameter is wrong.
        InvalidParameterActionNotFound = "InvalidParameter.ActionNotFound",
        /// A value is not allowed.
        InvalidParameterValueRange = "InvalidParameterValue.Range",
        /// The resource was not found.
        ResourceNotFoundCmqQueueNotFound = "ResourceNotFound.CmqQueueNotFound",
        /// The resource was not found.
        ResourceNotFoundCommandNotFound = "ResourceNotFound.CommandNotFound",
        /// The resource was not found.
        ResourceNotFoundLifecycleHookNotFound = "ResourceNotFound.LifecycleHookNotFound",
        /// The resource was not found.
        ResourceNotFoundTdmqcmqQueueNotFound = "ResourceNotFound.TDMQCMQQueueNotFound",
        /// The resource was not found.
        ResourceNotFoundTdmqcmqTopicNotFound = "ResourceNotFound.TDMQCMQTopicNotFound",
        /// The resource cannot be used.
        ResourceUnavailableTdmqcmqTopicHasNoSubscriber = "ResourceUnavailable.TDMQCMQTopicHasNoSubscriber",
    }
}
