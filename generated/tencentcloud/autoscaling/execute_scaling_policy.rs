// @generated from spec/tencentcloud/autoscaling/execute_scaling_policy.yaml. To change it, edit that and run `cargo build`.

use super::{Autoscaling, CommonErrorCode};

::cloudbind::binding::request! {
    /// Executes scaling policy.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [ExecuteScalingPolicy](https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=ExecuteScalingPolicy)
    pub struct ExecuteScalingPolicy for Autoscaling => ExecuteScalingPolicyResponse, ExecuteScalingPolicyError =
        Description::new("ExecuteScalingPolicy", "POST", "/")
            .headers(&[("X-TC-Action", "ExecuteScalingPolicy"), ("X-TC-Version", "2018-04-19")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required ExecuteScalingPolicyRequired {
        auto_scaling_policy_id: String = body "AutoScalingPolicyId",
    }
    optional {
        honor_cooldown: bool = body "HonorCooldown" exact,
        trigger_source: String = body "TriggerSource",
    }
}

::cloudbind::binding::response! {
    pub struct ExecuteScalingPolicyResponse of ExecuteScalingPolicy;
    activity_id: String = body "ActivityId",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum ExecuteScalingPolicyError of ExecuteScalingPolicy;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationNoActivityToGenerate = "FailedOperation.NoActivityToGenerate",
        /// A parameter is wrong.
        InvalidParameterActionNotFound = "InvalidParameter.ActionNotFound",
        /// A value is not allowed.
        InvalidParameterValueInvalidAutoScalingPolicyId = "InvalidParameterValue.InvalidAutoScalingPolicyId",
        /// A value is not allowed.
        InvalidParameterValueTargetTrackingScalingPolicy = "InvalidParameterValue.TargetTrackingScalingPolicy",
        /// The resource is in use.
        ResourceInUseAutoScalingGroupNotActive = "ResourceInUse.AutoScalingGroupNotActive",
        /// The resource was not found.
        ResourceNotFoundAutoScalingGroupNotFound = "ResourceNotFound.AutoScalingGroupNotFound",
        /// The resource was not found.
        ResourceNotFoundScalingPolicyNotFound = "ResourceNotFound.ScalingPolicyNotFound",
        /// The resource cannot be used.
        ResourceUnavailableAutoScalingGroupAbnormalStatus = "ResourceUnavailable.AutoScalingGroupAbnormalStatus",
        /// The resource cannot be used.
        ResourceUnavailableAutoScalingGroupInActivity = "ResourceUnavailable.AutoScalingGroupInActivity",
    }
}
