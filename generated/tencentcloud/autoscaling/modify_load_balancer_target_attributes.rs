// @generated from spec/tencentcloud/autoscaling/modify_load_balancer_target_attributes.yaml. To change it, edit that and run `cargo build`.

use super::{Autoscaling, CommonErrorCode, ForwardLoadBalancer};

::cloudbind::binding::request! {
    /// Modifies load balancer target attributes.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [ModifyLoadBalancerTargetAttributes](https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=ModifyLoadBalancerTargetAttributes)
    pub struct ModifyLoadBalancerTargetAttributes for Autoscaling => ModifyLoadBalancerTargetAttributesResponse, ModifyLoadBalancerTargetAttributesError =
        Description::new("ModifyLoadBalancerTargetAttributes", "POST", "/")
            .headers(&[("X-TC-Action", "ModifyLoadBalancerTargetAttributes"), ("X-TC-Version", "2018-04-19")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required ModifyLoadBalancerTargetAttributesRequired {
        auto_scaling_group_id: String = body "AutoScalingGroupId",
        forward_load_balancers: Vec<ForwardLoadBalancer> = body "ForwardLoadBalancers",
    }
}

::cloudbind::binding::response! {
    pub struct ModifyLoadBalancerTargetAttributesResponse of ModifyLoadBalancerTargetAttributes;
    activity_id: String = body "ActivityId",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum ModifyLoadBalancerTargetAttributesError of ModifyLoadBalancerTargetAttributes;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationNoActivityToGenerate = "FailedOperation.NoActivityToGenerate",
        /// The service failed.
        InternalErrorRequestError = "InternalError.RequestError",
        /// A parameter is wrong.
        InvalidParameterActionNotFound = "InvalidParameter.ActionNotFound",
        /// A parameter is wrong.
        InvalidParameterConflict = "InvalidParameter.Conflict",
        /// A parameter is wrong.
        InvalidParameterInScenario = "InvalidParameter.InScenario",
        /// A parameter is wrong.
        InvalidParameterLoadBalancerNotInAutoScalingGroup = "InvalidParameter.LoadBalancerNotInAutoScalingGroup",
        /// A value is not allowed.
        InvalidParameterValueClassicLb = "InvalidParameterValue.ClassicLb",
        /// A value is not allowed.
        InvalidParameterValueForwardLb = "InvalidParameterValue.ForwardLb",
        /// A value is not allowed.
        InvalidParameterValueInvalidAutoScalingGroupId = "InvalidParameterValue.InvalidAutoScalingGroupId",
        /// A value is not allowed.
        InvalidParameterValueInvalidClbRegion = "InvalidParameterValue.InvalidClbRegion",
        /// A value is not allowed.
        InvalidParameterValueLimitExceeded = "InvalidParameterValue.LimitExceeded",
        /// A value is not allowed.
        InvalidParameterValueRange = "InvalidParameterValue.Range",
        /// A value is not allowed.
        InvalidParameterValueTargetPortDuplicated = "InvalidParameterValue.TargetPortDuplicated",
        /// A quota is used up.
        LimitExceededAfterAttachLbLimitExceeded = "LimitExceeded.AfterAttachLbLimitExceeded",
        /// A parameter is missing.
        MissingParameterInScenario = "MissingParameter.InScenario",
        /// The resource was not found.
        ResourceNotFoundAutoScalingGroupNotFound = "ResourceNotFound.AutoScalingGroupNotFound",
        /// The resource was not found.
        ResourceNotFoundListenerNotFound = "ResourceNotFound.ListenerNotFound",
        /// The resource was not found.
        ResourceNotFoundLoadBalancerNotFound = "ResourceNotFound.LoadBalancerNotFound",
        /// The resource was not found.
        ResourceNotFoundLoadBalancerNotInAutoScalingGroup = "ResourceNotFound.LoadBalancerNotInAutoScalingGroup",
        /// The resource was not found.
        ResourceNotFoundLocationNotFound = "ResourceNotFound.LocationNotFound",
        /// The resource cannot be used.
        ResourceUnavailableAutoScalingGroupInActivity = "ResourceUnavailable.AutoScalingGroupInActivity",
        /// The resource cannot be used.
        ResourceUnavailableInstanceInOperation = "ResourceUnavailable.InstanceInOperation",
        /// The resource cannot be used.
        ResourceUnavailableLbBackendRegionInconsistent = "ResourceUnavailable.LbBackendRegionInconsistent",
        /// The resource cannot be used.
        ResourceUnavailableLbProjectInconsistent = "ResourceUnavailable.LbProjectInconsistent",
        /// The resource cannot be used.
        ResourceUnavailableLbVpcInconsistent = "ResourceUnavailable.LbVpcInconsistent",
        /// The resource cannot be used.
        ResourceUnavailableLoadBalancerInOperation = "ResourceUnavailable.LoadBalancerInOperation",
    }
}
