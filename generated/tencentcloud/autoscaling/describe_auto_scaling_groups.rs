// @generated from spec/tencentcloud/autoscaling/describe_auto_scaling_groups.yaml. To change it, edit that and run `cargo build`.

use super::{AutoScalingGroup, Autoscaling, CommonErrorCode, Filter};

::cloudbind::binding::request! {
    /// Describes auto scaling groups.
    ///
    /// - Idempotent: sent twice it does no more than once.
    /// - Comes in pages: `Client::pages` and `Client::items` read them all.
    ///
    /// Page: [DescribeAutoScalingGroups](https://cloud.tencent.com/document/api/377/20438)
    pub struct DescribeAutoScalingGroups for Autoscaling => DescribeAutoScalingGroupsResponse, DescribeAutoScalingGroupsError =
        Description::new("DescribeAutoScalingGroups", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeAutoScalingGroups"), ("X-TC-Version", "2018-04-19")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    optional {
        auto_scaling_group_ids: Vec<String> = body "AutoScalingGroupIds",
        filters: Vec<Filter> = body "Filters",
        limit: u64 = body "Limit" exact,
        offset: u64 = body "Offset" exact,
    }
}

::cloudbind::binding::response! {
    pub struct DescribeAutoScalingGroupsResponse of DescribeAutoScalingGroups;
    auto_scaling_group_set: Vec<AutoScalingGroup> = body "AutoScalingGroupSet",
    total_count: u64 = body "TotalCount",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeAutoScalingGroupsError of DescribeAutoScalingGroups;
    shared Common(CommonErrorCode);
    codes {
        /// A parameter is wrong.
        InvalidParameterActionNotFound = "InvalidParameter.ActionNotFound",
        /// A parameter is wrong.
        InvalidParameterConflict = "InvalidParameter.Conflict",
        /// The message says what is wrong.
        InvalidParameterConflictCode = "InvalidParameterConflict",
        /// A value is not allowed.
        InvalidParameterValueFilter = "InvalidParameterValue.Filter",
        /// A value is not allowed.
        InvalidParameterValueInvalidAutoScalingGroupId = "InvalidParameterValue.InvalidAutoScalingGroupId",
        /// A value is not allowed.
        InvalidParameterValueInvalidFilter = "InvalidParameterValue.InvalidFilter",
        /// A value is not allowed.
        InvalidParameterValueInvalidLaunchConfigurationId = "InvalidParameterValue.InvalidLaunchConfigurationId",
        /// A value is not allowed.
        InvalidParameterValueLimitExceeded = "InvalidParameterValue.LimitExceeded",
        /// A value is not allowed.
        InvalidParameterValueTooLong = "InvalidParameterValue.TooLong",
        /// The message says what is wrong.
        InvalidPermission = "InvalidPermission",
        /// A quota is used up.
        LimitExceededFilterValuesTooLong = "LimitExceeded.FilterValuesTooLong",
    }
}

::cloudbind::binding::pages! {
    DescribeAutoScalingGroups: offset by offset, size limit, total total_count, items auto_scaling_group_set -> AutoScalingGroup
}
