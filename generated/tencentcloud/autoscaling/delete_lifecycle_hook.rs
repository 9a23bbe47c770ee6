// @generated from spec/tencentcloud/autoscaling/delete_lifecycle_hook.yaml. To change it, edit that and run `cargo build`.

use super::{Autoscaling, CommonErrorCode};

::cloudbind::binding::request! {
    /// Deletes lifecycle hook.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [DeleteLifecycleHook](https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=DeleteLifecycleHook)
    pub struct DeleteLifecycleHook for Autoscaling => DeleteLifecycleHookResponse, DeleteLifecycleHookError =
        Description::new("DeleteLifecycleHook", "POST", "/")
            .headers(&[("X-TC-Action", "DeleteLifecycleHook"), ("X-TC-Version", "2018-04-19")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required DeleteLifecycleHookRequired {
        lifecycle_hook_id: String = body "LifecycleHookId",
    }
}

::cloudbind::binding::response! {
    pub struct DeleteLifecycleHookResponse of DeleteLifecycleHook;
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DeleteLifecycleHookError of DeleteLifecycleHook;
    shared Common(CommonErrorCode);
    codes {
        /// A parameter is wrong.
        InvalidParameterActionNotFound = "InvalidParameter.ActionNotFound",
        /// A value is not allowed.
        InvalidParameterValueInvalidLifecycleHookId = "InvalidParameterValue.InvalidLifecycleHookId",
        /// The resource was not found.
        ResourceNotFoundLifecycleHookNotFound = "ResourceNotFound.LifecycleHookNotFound",
    }
}
