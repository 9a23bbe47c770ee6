// @generated from spec/tencentcloud/autoscaling/describe_auto_scaling_activities.yaml. To change it, edit that and run `cargo build`.

use super::{Activity, Autoscaling, CommonErrorCode, Filter};
use ::cloudbind::value;

::cloudbind::binding::request! {
    /// Describes auto scaling activities.
    ///
    /// - Idempotent: sent twice it does no more than once.
    /// - Comes in pages: `Client::pages` and `Client::items` read them all.
    ///
    /// Page:
    /// [DescribeAutoScalingActivities](https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=DescribeAutoScalingActivities)
    pub struct DescribeAutoScalingActivities for Autoscaling => DescribeAutoScalingActivitiesResponse, DescribeAutoScalingActivitiesError =
        Description::new("DescribeAutoScalingActivities", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeAutoScalingActivities"), ("X-TC-Version", "2018-04-19")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    optional {
        activity_ids: Vec<String> = body "ActivityIds",
        filters: Vec<Filter> = body "Filters",
        limit: u64 = body "Limit" exact,
        offset: u64 = body "Offset" exact,
        start_time: value::Timestamp = body "StartTime",
        end_time: value::Timestamp = body "EndTime",
    }
}

::cloudbind::binding::response! {
    pub struct DescribeAutoScalingActivitiesResponse of DescribeAutoScalingActivities;
    total_count: u64 = body "TotalCount",
    activity_set: Vec<Activity> = body "ActivitySet",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeAutoScalingActivitiesError of DescribeAutoScalingActivities;
    shared Common(CommonErrorCode);
    codes {
        /// A parameter is wrong.
        InvalidParameterActionNotFound = "InvalidParameter.ActionNotFound",
        /// A parameter is wrong.
        InvalidParameterConflict = "InvalidParameter.Conflict",
        /// A value is not allowed.
        InvalidParameterValueFilter = "InvalidParameterValue.Filter",
        /// A value is not allowed.
        InvalidParameterValueInvalidActivityId = "InvalidParameterValue.InvalidActivityId",
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
    DescribeAutoScalingActivities: offset by offset, size limit, total total_count, items activity_set -> Activity
}
