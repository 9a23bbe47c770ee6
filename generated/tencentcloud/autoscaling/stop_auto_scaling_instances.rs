// @generated from spec/tencentcloud/autoscaling/stop_auto_scaling_instances.yaml. To change it, edit that and run `cargo build`.

use super::{Autoscaling, CommonErrorCode};

::cloudbind::binding::request! {
    /// Stops auto scaling instances.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page: [StopAutoScalingInstances](https://cloud.tencent.com/document/api/377/40286)
    pub struct StopAutoScalingInstances for Autoscaling => StopAutoScalingInstancesResponse, StopAutoScalingInstancesError =
        Description::new("StopAutoScalingInstances", "POST", "/")
            .headers(&[("X-TC-Action", "StopAutoScalingInstances"), ("X-TC-Version", "2018-04-19")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required StopAutoScalingInstancesRequired {
        auto_scaling_group_id: String = body "AutoScalingGroupId",
        instance_ids: Vec<String> = body "InstanceIds",
    }
    optional {
        stopped_mode: String = body "StoppedMode",
    }
}

::cloudbind::binding::response! {
    pub struct StopAutoScalingInstancesResponse of StopAutoScalingInstances;
    activity_id: String = body "ActivityId",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum StopAutoScalingInstancesError of StopAutoScalingInstances;
    shared Common(CommonErrorCode);
    codes {
        /// The message says what is wrong.
        CallCvmError = "CallCvmError",
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
        /// Too few resources are left.
        ResourceInsufficientAutoScalingGroupBelowMinSize = "ResourceInsufficient.AutoScalingGroupBelowMinSize",
        /// Too few resources are left.
        ResourceInsufficientInServiceInstanceBelowMinSize = "ResourceInsufficient.InServiceInstanceBelowMinSize",
        /// The resource was not found.
        ResourceNotFoundAutoScalingGroupNotFound = "ResourceNotFound.AutoScalingGroupNotFound",
        /// The resource was not found.
        ResourceNotFoundInstancesNotInAutoScalingGroup = "ResourceNotFound.InstancesNotInAutoScalingGroup",
        /// The resource cannot be used.
        ResourceUnavailableAutoScalingGroupInActivity = "ResourceUnavailable.AutoScalingGroupInActivity",
        /// The resource cannot be used.
        ResourceUnavailableInstanceInOperation = "ResourceUnavailable.InstanceInOperation",
        /// The resource cannot be used.
        ResourceUnavailableInstanceNotSupportStopCharging = "ResourceUnavailable.InstanceNotSupportStopCharging",
        /// The resource cannot be used.
        ResourceUnavailableLoadBalancerInOperation = "ResourceUnavailable.LoadBalancerInOperation",
    }
}
