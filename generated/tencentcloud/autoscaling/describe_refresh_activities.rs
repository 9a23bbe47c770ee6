// @generated from spec/tencentcloud/autoscaling/describe_refresh_activities.yaml. To change it, edit that and run `cargo build`.

use super::{Autoscaling, CommonErrorCode, Filter, RefreshActivity};

::cloudbind::binding::request! {
    /// Describes refresh activities.
    ///
    /// - Idempotent: sent twice it does no more than once.
    /// - Comes in pages: `Client::pages` and `Client::items` read them all.
    ///
    /// Page: [DescribeRefreshActivities](https://cloud.tencent.com/document/api/377/99175)
    pub struct DescribeRefreshActivities for Autoscaling => DescribeRefreshActivitiesResponse, DescribeRefreshActivitiesError =
        Description::new("DescribeRefreshActivities", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeRefreshActivities"), ("X-TC-Version", "2018-04-19")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    optional {
        refresh_activity_ids: Vec<String> = body "RefreshActivityIds",
        filters: Vec<Filter> = body "Filters",
        limit: u64 = body "Limit" exact,
        offset: u64 = body "Offset" exact,
    }
}

::cloudbind::binding::response! {
    pub struct DescribeRefreshActivitiesResponse of DescribeRefreshActivities;
    total_count: u64 = body "TotalCount",
    refresh_activity_set: Vec<RefreshActivity> = body "RefreshActivitySet",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeRefreshActivitiesError of DescribeRefreshActivities;
    shared Common(CommonErrorCode);
    codes {
        /// A parameter is wrong.
        InvalidParameterActionNotFound = "InvalidParameter.ActionNotFound",
        /// A parameter is wrong.
        InvalidParameterConflict = "InvalidParameter.Conflict",
        /// A value is not allowed.
        InvalidParameterValueFilter = "InvalidParameterValue.Filter",
        /// A value is not allowed.
        InvalidParameterValueInvalidAutoScalingGroupId = "InvalidParameterValue.InvalidAutoScalingGroupId",
        /// A value is not allowed.
        InvalidParameterValueInvalidFilter = "InvalidParameterValue.InvalidFilter",
        /// A value is not allowed.
        InvalidParameterValueLimitExceeded = "InvalidParameterValue.LimitExceeded",
        /// A quota is used up.
        LimitExceededFilterValuesTooLong = "LimitExceeded.FilterValuesTooLong",
    }
}

::cloudbind::binding::pages! {
    DescribeRefreshActivities: offset by offset, size limit, total total_count, items refresh_activity_set -> RefreshActivity
}
