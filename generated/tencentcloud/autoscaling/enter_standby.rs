// @generated from spec/tencentcloud/autoscaling/enter_standby.yaml. To change it, edit that and run `cargo build`.

use super::{Autoscaling, CommonErrorCode};

::cloudbind::binding::request! {
    /// Enters standby.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [EnterStandby](https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=EnterStandby)
    pub struct EnterStandby for Autoscaling => EnterStandbyResponse, EnterStandbyError =
        Description::new("EnterStandby", "POST", "/")
            .headers(&[("X-TC-Action", "EnterStandby"), ("X-TC-Version", "2018-04-19")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required EnterStandbyRequired {
        auto_scaling_group_id: String = body "AutoScalingGroupId",
        instance_ids: Vec<String> = body "InstanceIds",
    }
}

::cloudbind::binding::response! {
    pub struct EnterStandbyResponse of EnterStandby;
    activity_id: String = body "ActivityId",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum EnterStandbyError of EnterStandby;
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
