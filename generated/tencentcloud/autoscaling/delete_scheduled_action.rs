// @generated from spec/tencentcloud/autoscaling/delete_scheduled_action.yaml. To change it, edit that and run `cargo build`.

use super::{Autoscaling, CommonErrorCode};

::cloudbind::binding::request! {
    /// Deletes scheduled action.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [DeleteScheduledAction](https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=DeleteScheduledAction)
    pub struct DeleteScheduledAction for Autoscaling => DeleteScheduledActionResponse, DeleteScheduledActionError =
        Description::new("DeleteScheduledAction", "POST", "/")
            .headers(&[("X-TC-Action", "DeleteScheduledAction"), ("X-TC-Version", "2018-04-19")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required DeleteScheduledActionRequired {
        scheduled_action_id: String = body "ScheduledActionId",
    }
}

::cloudbind::binding::response! {
    pub struct DeleteScheduledActionResponse of DeleteScheduledAction;
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DeleteScheduledActionError of DeleteScheduledAction;
    shared Common(CommonErrorCode);
    codes {
        /// A parameter is wrong.
        InvalidParameterActionNotFound = "InvalidParameter.ActionNotFound",
        /// A value is not allowed.
        InvalidParameterValueInvalidScheduledActionId = "InvalidParameterValue.InvalidScheduledActionId",
        /// The resource was not found.
        ResourceNotFoundScheduledActionNotFound = "ResourceNotFound.ScheduledActionNotFound",
    }
}
