// @generated from spec/tencentcloud/autoscaling/delete_auto_scaling_group.yaml. To change it, edit that and run `cargo build`.

use super::{Autoscaling, CommonErrorCode};

::cloudbind::binding::request! {
    /// Deletes auto scaling group.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [DeleteAutoScalingGroup](https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=DeleteAutoScalingGroup)
    pub struct DeleteAutoScalingGroup for Autoscaling => DeleteAutoScalingGroupResponse, DeleteAutoScalingGroupError =
        Description::new("DeleteAutoScalingGroup", "POST", "/")
            .headers(&[("X-TC-Action", "DeleteAutoScalingGroup"), ("X-TC-Version", "2018-04-19")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required DeleteAutoScalingGroupRequired {
        auto_scaling_group_id: String = body "AutoScalingGroupId",
    }
}

::cloudbind::binding::response! {
    pub struct DeleteAutoScalingGroupResponse of DeleteAutoScalingGroup;
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DeleteAutoScalingGroupError of DeleteAutoScalingGroup;
    shared Common(CommonErrorCode);
    codes {
        /// The service failed.
        InternalErrorCallError = "InternalError.CallError",
        /// The service failed.
        InternalErrorCallMonitorError = "InternalError.CallMonitorError",
        /// The service failed.
        InternalErrorCallTagError = "InternalError.CallTagError",
        /// The service failed.
        InternalErrorRequestError = "InternalError.RequestError",
        /// A parameter is wrong.
        InvalidParameterActionNotFound = "InvalidParameter.ActionNotFound",
        /// A parameter is wrong.
        InvalidParameterConflict = "InvalidParameter.Conflict",
        /// A value is not allowed.
        InvalidParameterValueInvalidAutoScalingGroupId = "InvalidParameterValue.InvalidAutoScalingGroupId",
        /// The resource is in use.
        ResourceInUseActivityInProgress = "ResourceInUse.ActivityInProgress",
        /// The resource is in use.
        ResourceInUseInstanceInGroup = "ResourceInUse.InstanceInGroup",
        /// The resource was not found.
        ResourceNotFoundAutoScalingGroupNotFound = "ResourceNotFound.AutoScalingGroupNotFound",
    }
}
