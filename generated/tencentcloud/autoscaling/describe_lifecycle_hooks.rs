// @generated from spec/tencentcloud/autoscaling/describe_lifecycle_hooks.yaml. To change it, edit that and run `cargo build`.

use super::{Autoscaling, CommonErrorCode, Filter, LifecycleHook};

::cloudbind::binding::request! {
    /// Describes lifecycle hooks.
    ///
    /// - Idempotent: sent twice it does no more than once.
    /// - Comes in pages: `Client::pages` and `Client::items` read them all.
    ///
    /// Page: [DescribeLifecycleHooks](https://cloud.tencent.com/document/api/377/34452)
    pub struct DescribeLifecycleHooks for Autoscaling => DescribeLifecycleHooksResponse, DescribeLifecycleHooksError =
        Description::new("DescribeLifecycleHooks", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeLifecycleHooks"), ("X-TC-Version", "2018-04-19")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    optional {
        lifecycle_hook_ids: Vec<String> = body "LifecycleHookIds",
        filters: Vec<Filter> = body "Filters",
        limit: u64 = body "Limit" exact,
        offset: u64 = body "Offset" exact,
    }
}

::cloudbind::binding::response! {
    pub struct DescribeLifecycleHooksResponse of DescribeLifecycleHooks;
    lifecycle_hook_set: Vec<LifecycleHook> = body "LifecycleHookSet",
    total_count: i64 = body "TotalCount",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeLifecycleHooksError of DescribeLifecycleHooks;
    shared Common(CommonErrorCode);
    codes {
        /// A parameter is wrong.
        InvalidParameterActionNotFound = "InvalidParameter.ActionNotFound",
        /// A parameter is wrong.
        InvalidParameterConflict = "InvalidParameter.Conflict",
        /// A value is not allowed.
        InvalidParameterValueInvalidAutoScalingGroupId = "InvalidParameterValue.InvalidAutoScalingGroupId",
        /// A value is not allowed.
        InvalidParameterValueInvalidFilter = "InvalidParameterValue.InvalidFilter",
        /// A value is not allowed.
        InvalidParameterValueInvalidLifecycleHookId = "InvalidParameterValue.InvalidLifecycleHookId",
    }
}

::cloudbind::binding::pages! {
    DescribeLifecycleHooks: offset by offset, size limit, total total_count, items lifecycle_hook_set -> LifecycleHook
}
