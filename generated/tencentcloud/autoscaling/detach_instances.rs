// @generated from spec/tencentcloud/autoscaling/detach_instances.yaml. To change it, edit that and run `cargo build`.

use super::{Autoscaling, CommonErrorCode};

::cloudbind::binding::request! {
    /// Detaches instances.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page: [DetachInstances](https://cloud.tencent.com/document/api/377/20436)
    pub struct DetachInstances for Autoscaling => DetachInstancesResponse, DetachInstancesError =
        Description::new("DetachInstances", "POST", "/")
            .headers(&[("X-TC-Action", "DetachInstances"), ("X-TC-Version", "2018-04-19")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required DetachInstancesRequired {
        auto_scaling_group_id: String = body "AutoScalingGroupId",
        instance_ids: Vec<String> = body "InstanceIds",
    }
}

::cloudbind::binding::response! {
    pub struct DetachInstancesResponse of DetachInstances;
    activity_id: String = body "ActivityId",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DetachInstancesError of DetachInstances;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationNoActivityToGenerate = "FailedOperation.NoActivityToGenerate",
        /// A parameter is wrong.
        InvalidParameterActionNotFound = "InvalidParameter.ActionNotFound",
        /// A value is not allowed.
        InvalidParameterValueInvalidAutoScalingGroupId = "InvalidParameterValue.InvalidAutoScalingGroupId",
        /// A value is not allowed.
        InvalidParameterValueInvalidInstanceId = "InvalidParameterValue.InvalidInstanceId",
        /// A value is not allowed.
        InvalidParameterValueLimitExceeded = "InvalidParameterValue.LimitExceeded",
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
        ResourceUnavailableLoadBalancerInOperation = "ResourceUnavailable.LoadBalancerInOperation",
    }
}
