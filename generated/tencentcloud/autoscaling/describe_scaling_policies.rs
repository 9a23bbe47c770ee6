// @generated from spec/tencentcloud/autoscaling/describe_scaling_policies.yaml. To change it, edit that and run `cargo build`.

use super::{Autoscaling, CommonErrorCode, Filter, ScalingPolicy};

::cloudbind::binding::request! {
    /// Describes scaling policies.
    ///
    /// - Idempotent: sent twice it does no more than once.
    /// - Comes in pages: `Client::pages` and `Client::items` read them all.
    ///
    /// Page: [DescribeScalingPolicies](https://cloud.tencent.com/document/api/377/33178)
    pub struct DescribeScalingPolicies for Autoscaling => DescribeScalingPoliciesResponse, DescribeScalingPoliciesError =
        Description::new("DescribeScalingPolicies", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeScalingPolicies"), ("X-TC-Version", "2018-04-19")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    optional {
        auto_scaling_policy_ids: Vec<String> = body "AutoScalingPolicyIds",
        filters: Vec<Filter> = body "Filters",
        limit: u64 = body "Limit" exact,
        offset: u64 = body "Offset" exact,
    }
}

::cloudbind::binding::response! {
    pub struct DescribeScalingPoliciesResponse of DescribeScalingPolicies;
    scaling_policy_set: Vec<ScalingPolicy> = body "ScalingPolicySet",
    total_count: u64 = body "TotalCount",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeScalingPoliciesError of DescribeScalingPolicies;
    shared Common(CommonErrorCode);
    codes {
        /// The service failed.
        InternalErrorCallMonitorError = "InternalError.CallMonitorError",
        /// The service failed.
        InternalErrorRequestError = "InternalError.RequestError",
        /// A parameter is wrong.
        InvalidParameterActionNotFound = "InvalidParameter.ActionNotFound",
        /// A parameter is wrong.
        InvalidParameterConflict = "InvalidParameter.Conflict",
        /// A value is not allowed.
        InvalidParameterValueInvalidAutoScalingGroupId = "InvalidParameterValue.InvalidAutoScalingGroupId",
        /// A value is not allowed.
        InvalidParameterValueInvalidAutoScalingPolicyId = "InvalidParameterValue.InvalidAutoScalingPolicyId",
        /// A value is not allowed.
        InvalidParameterValueInvalidFilter = "InvalidParameterValue.InvalidFilter",
    }
}

::cloudbind::binding::pages! {
    DescribeScalingPolicies: offset by offset, size limit, total total_count, items scaling_policy_set -> ScalingPolicy
}
