// @generated from spec/tencentcloud/autoscaling/exit_standby.yaml. To change it, edit that and run `cargo build`.

use super::{Autoscaling, CommonErrorCode};

::cloudbind::binding::request! {
    /// Exits standby.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [ExitStandby](https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=ExitStandby)
    pub struct ExitStandby for Autoscaling => ExitStandbyResponse, ExitStandbyError =
        Description::new("ExitStandby", "POST", "/")
            .headers(&[("X-TC-Action", "ExitStandby"), ("X-TC-Version", "2018-04-19")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required ExitStandbyRequired {
        auto_scaling_group_id: String = body "AutoScalingGroupId",
        instance_ids: Vec<String> = body "InstanceIds",
    }
}

::cloudbind::binding::response! {
    pub struct ExitStandbyResponse of ExitStandby;
    activity_id: String = body "ActivityId",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum ExitStandbyError of ExitStandby;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationNoActivityToGenerate = "FailedOperation.NoActivityToGenerate",
        /// The service failed.
        InternalErrorCalleeError = "InternalError.CalleeError",
        /// The service failed.
        InternalErrorRequestError = "InternalError.RequestError",
        /// A parameter is wrong.
        InvalidParameterActionNotFound = "InvalidParameter.ActionNotFound",
        /// A value is not allowed.
        InvalidParameterValueInvalidAutoScalingGroupId = "InvalidParameterValue.InvalidAutoScalingGroupId",
        /// A value is not allowed.
        InvalidParameterValueInvalidInstanceId = "InvalidParameterValue.InvalidInstanceId",
        /// A value is not allowed.
        InvalidParameterValueLimitExceeded = "InvalidParameterValue.LimitExceeded",
        /// The resource was not found.
        ResourceNotFoundAutoScalingGroupNotFound = "ResourceNotFound.AutoScalingGroupNotFound",
        /// The resource was not found.
        ResourceNotFoundInstancesNotFound = "ResourceNotFound.InstancesNotFound",
        /// The resource cannot be used.
        ResourceUnavailableAutoScalingGroupInActivity = "ResourceUnavailable.AutoScalingGroupInActivity",
        /// The resource cannot be used.
        ResourceUnavailableInstanceInOperation = "ResourceUnavailable.InstanceInOperation",
        /// The resource cannot be used.
        ResourceUnavailableLoadBalancerInOperation = "ResourceUnavailable.LoadBalancerInOperation",
    }
}
