// @generated from spec/tencentcloud/autoscaling/complete_lifecycle_action.yaml. To change it, edit that and run `cargo build`.

use super::{Autoscaling, CommonErrorCode};

::cloudbind::binding::request! {
    /// Completes lifecycle action.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [CompleteLifecycleAction](https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=CompleteLifecycleAction)
    pub struct CompleteLifecycleAction for Autoscaling => CompleteLifecycleActionResponse, CompleteLifecycleActionError =
        Description::new("CompleteLifecycleAction", "POST", "/")
            .headers(&[("X-TC-Action", "CompleteLifecycleAction"), ("X-TC-Version", "2018-04-19")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required CompleteLifecycleActionRequired {
        lifecycle_hook_id: String = body "LifecycleHookId",
        lifecycle_action_result: String = body "LifecycleActionResult",
    }
    optional {
        instance_id: String = body "InstanceId",
        lifecycle_action_token: String = body "LifecycleActionToken",
    }
}

::cloudbind::binding::response! {
    pub struct CompleteLifecycleActionResponse of CompleteLifecycleAction;
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum CompleteLifecycleActionError of CompleteLifecycleAction;
    shared Common(CommonErrorCode);
    codes {
        /// A parameter is wrong.
        InvalidParameterActionNotFound = "InvalidParameter.ActionNotFound",
        /// A parameter is wrong.
        InvalidParameterConflict = "InvalidParameter.Conflict",
        /// A parameter is wrong.
        InvalidParameterMustOneParameter = "InvalidParameter.MustOneParameter",
        /// A value is not allowed.
        InvalidParameterValueInvalidInstanceId = "InvalidParameterValue.InvalidInstanceId",
        /// A value is not allowed.
        InvalidParameterValueInvalidLifecycleHookId = "InvalidParameterValue.InvalidLifecycleHookId",
        /// The resource was not found.
        ResourceNotFoundLifecycleHookInstanceNotFound = "ResourceNotFound.LifecycleHookInstanceNotFound",
        /// The resource was not found.
        ResourceNotFoundLifecycleHookNotFound = "ResourceNotFound.LifecycleHookNotFound",
        /// The resource was not found.
        ResourceNotFoundLifecycleHookTokenNotFound = "ResourceNotFound.LifecycleHookTokenNotFound",
        /// The resource cannot be used.
        ResourceUnavailableLifecycleActionResultHasSet = "ResourceUnavailable.LifecycleActionResultHasSet",
    }
}
