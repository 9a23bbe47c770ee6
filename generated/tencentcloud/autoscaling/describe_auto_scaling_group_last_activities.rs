// @generated from spec/tencentcloud/autoscaling/describe_auto_scaling_group_last_activities.yaml. To change it, edit that and run `cargo build`.

use super::{Activity, Autoscaling, CommonErrorCode};

::cloudbind::binding::request! {
    /// Describes auto scaling group last activities.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [DescribeAutoScalingGroupLastActivities](https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=DescribeAutoScalingGroupLastActivities)
    pub struct DescribeAutoScalingGroupLastActivities for Autoscaling => DescribeAutoScalingGroupLastActivitiesResponse, DescribeAutoScalingGroupLastActivitiesError =
        Description::new("DescribeAutoScalingGroupLastActivities", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeAutoScalingGroupLastActivities"), ("X-TC-Version", "2018-04-19")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    required DescribeAutoScalingGroupLastActivitiesRequired {
        auto_scaling_group_ids: Vec<String> = body "AutoScalingGroupIds",
    }
    optional {
        exclude_cancelled_activity: bool = body "ExcludeCancelledActivity" exact,
    }
}

::cloudbind::binding::response! {
    pub struct DescribeAutoScalingGroupLastActivitiesResponse of DescribeAutoScalingGroupLastActivities;
    activity_set: Vec<Activity> = body "ActivitySet",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeAutoScalingGroupLastActivitiesError of DescribeAutoScalingGroupLastActivities;
    shared Common(CommonErrorCode);
    codes {
        /// A parameter is wrong.
        InvalidParameterActionNotFound = "InvalidParameter.ActionNotFound",
        /// A value is not allowed.
        InvalidParameterValueLimitExceeded = "InvalidParameterValue.LimitExceeded",
        /// A value is not allowed.
        InvalidParameterValueNoResourcePermission = "InvalidParameterValue.NoResourcePermission",
    }
}
