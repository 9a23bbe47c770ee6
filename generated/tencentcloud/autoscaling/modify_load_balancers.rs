// @generated from spec/tencentcloud/autoscaling/modify_load_balancers.yaml. To change it, edit that and run `cargo build`.

use super::{Autoscaling, CommonErrorCode, ForwardLoadBalancer};

::cloudbind::binding::request! {
    /// Modifies load balancers.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [ModifyLoadBalancers](https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=ModifyLoadBalancers)
    pub struct ModifyLoadBalancers for Autoscaling => ModifyLoadBalancersResponse, ModifyLoadBalancersError =
        Description::new("ModifyLoadBalancers", "POST", "/")
            .headers(&[("X-TC-Action", "ModifyLoadBalancers"), ("X-TC-Version", "2018-04-19")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required ModifyLoadBalancersRequired {
        auto_scaling_group_id: String = body "AutoScalingGroupId",
    }
    optional {
        load_balancer_ids: Vec<String> = body "LoadBalancerIds",
        forward_load_balancers: Vec<ForwardLoadBalancer> = body "ForwardLoadBalancers",
        load_balancers_check_policy: String = body "LoadBalancersCheckPolicy",
    }
}

::cloudbind::binding::response! {
    pub struct ModifyLoadBalancersResponse of ModifyLoadBalancers;
    activity_id: String = body "ActivityId",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum ModifyLoadBalancersError of ModifyLoadBalancers;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationNoActivityToGenerate = "FailedOperation.NoActivityToGenerate",
        /// The service failed.
        InternalErrorCallLbError = "InternalError.CallLbError",
        /// The service failed.
        InternalErrorRequestError = "InternalError.RequestError",
        /// A parameter is wrong.
        InvalidParameterActionNotFound = "InvalidParameter.ActionNotFound",
        /// A parameter is wrong.
        InvalidParameterConflict = "InvalidParameter.Conflict",
        /// A parameter is wrong.
        InvalidParameterInScenario = "InvalidParameter.InScenario",
        /// A value is not allowed.
        InvalidParameterValueClassicLb = "InvalidParameterValue.ClassicLb",
        /// A value is not allowed.
        InvalidParameterValueDuplicatedForwardLb = "InvalidParameterValue.DuplicatedForwardLb",
        /// A value is not allowed.
        InvalidParameterValueForwardLb = "InvalidParameterValue.ForwardLb",
        /// A value is not allowed.
        InvalidParameterValueInvalidAutoScalingGroupId = "InvalidParameterValue.InvalidAutoScalingGroupId",
        /// A value is not allowed.
        InvalidParameterValueInvalidClbRegion = "InvalidParameterValue.InvalidClbRegion",
        /// A value is not allowed.
        InvalidParameterValueLbProjectInconsistent = "InvalidParameterValue.LbProjectInconsistent",
        /// A value is not allowed.
        InvalidParameterValueLimitExceeded = "InvalidParameterValue.LimitExceeded",
        /// A value is not allowed.
        InvalidParameterValueRange = "InvalidParameterValue.Range",
        /// A value is not allowed.
        InvalidParameterValueTargetPortDuplicated = "InvalidParameterValue.TargetPortDuplicated",
        /// A parameter is missing.
        MissingParameterInScenario = "MissingParameter.InScenario",
        /// The resource was not found.
        ResourceNotFoundAutoScalingGroupNotFound = "ResourceNotFound.AutoScalingGroupNotFound",
        /// The resource was not found.
        ResourceNotFoundListenerNotFound = "ResourceNotFound.ListenerNotFound",
        /// The resource was not found.
        ResourceNotFoundLoadBalancerNotFound = "ResourceNotFound.LoadBalancerNotFound",
        /// The resource was not found.
        ResourceNotFoundLocationNotFound = "ResourceNotFound.LocationNotFound",
        /// The resource cannot be used.
        ResourceUnavailableAutoScalingGroupInActivity = "ResourceUnavailable.AutoScalingGroupInActivity",
        /// The resource cannot be used.
        ResourceUnavailableLbBackendRegionInconsistent = "ResourceUnavailable.LbBackendRegionInconsistent",
        /// The resource cannot be used.
        ResourceUnavailableLbVpcInconsistent = "ResourceUnavailable.LbVpcInconsistent",
        /// The resource cannot be used.
        ResourceUnavailableLoadBalancerInOperation = "ResourceUnavailable.LoadBalancerInOperation",
    }
}
