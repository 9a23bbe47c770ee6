// @generated from spec/tencentcloud/autoscaling/upgrade_lifecycle_hook.yaml. To change it, edit that and run `cargo build`.

use super::{Autoscaling, CommonErrorCode, LifecycleCommand, NotificationTarget};

::cloudbind::binding::request! {
    /// Upgrades lifecycle hook.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [UpgradeLifecycleHook](https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=UpgradeLifecycleHook)
    pub struct UpgradeLifecycleHook for Autoscaling => UpgradeLifecycleHookResponse, UpgradeLifecycleHookError =
        Description::new("UpgradeLifecycleHook", "POST", "/")
            .headers(&[("X-TC-Action", "UpgradeLifecycleHook"), ("X-TC-Version", "2018-04-19")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required UpgradeLifecycleHookRequired {
        lifecycle_hook_id: String = body "LifecycleHookId",
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
    pub struct UpgradeLifecycleHookResponse of UpgradeLifecycleHook;
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum UpgradeLifecycleHookError of UpgradeLifecycleHook;
    shared Common(CommonErrorCode);
    codes {
        /// The service failed.
        InternalErrorCallCmqError = "InternalError.CallCmqError",
        /// The service failed.
        InternalErrorCallStsError = "InternalError.CallStsError",
        /// The service failed.
        InternalErrorCallTatError = "InternalError.CallTATError",
        /// A parameter is wrong.
        InvalidParameterActionNotFound = "InvalidParameter.ActionNotFound",
        /// A parameter is wrong.
        InvalidParameterConflict = "InvalidParameter.Conflict",
        /// A value is not allowed.
        InvalidParameterValueFilter = "InvalidParameterValue.Filter",
        /// A value is not allowed.
        InvalidParameterValueInvalidLifecycleHookId = "InvalidParameterValue.InvalidLifecycleHookId",
        /// A value is not allowed.
        InvalidParameterValueLifecycleHookNameDuplicated = "InvalidParameterValue.LifecycleHookNameDuplicated",
        /// The resource was not found.
        ResourceNotFoundCommandNotFound = "ResourceNotFound.CommandNotFound",
        /// The resource was not found.
        ResourceNotFoundLifecycleHookNotFound = "ResourceNotFound.LifecycleHookNotFound",
        /// The resource cannot be used.
        ResourceUnavailableCmqTopicHasNoSubscriber = "ResourceUnavailable.CmqTopicHasNoSubscriber",
        /// The resource cannot be used.
        ResourceUnavailableTdmqcmqTopicHasNoSubscriber = "ResourceUnavailable.TDMQCMQTopicHasNoSubscriber",
    }
}
