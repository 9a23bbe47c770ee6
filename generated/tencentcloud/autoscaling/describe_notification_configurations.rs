// @generated from spec/tencentcloud/autoscaling/describe_notification_configurations.yaml. To change it, edit that and run `cargo build`.

use super::{AutoScalingNotification, Autoscaling, CommonErrorCode, Filter};

::cloudbind::binding::request! {
    /// Describes notification configurations.
    ///
    /// - Idempotent: sent twice it does no more than once.
    /// - Comes in pages: `Client::pages` and `Client::items` read them all.
    ///
    /// Page: [DescribeNotificationConfigurations](https://cloud.tencent.com/document/api/377/33183)
    pub struct DescribeNotificationConfigurations for Autoscaling => DescribeNotificationConfigurationsResponse, DescribeNotificationConfigurationsError =
        Description::new("DescribeNotificationConfigurations", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeNotificationConfigurations"), ("X-TC-Version", "2018-04-19")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    optional {
        auto_scaling_notification_ids: Vec<String> = body "AutoScalingNotificationIds",
        filters: Vec<Filter> = body "Filters",
        limit: u64 = body "Limit" exact,
        offset: u64 = body "Offset" exact,
    }
}

::cloudbind::binding::response! {
    pub struct DescribeNotificationConfigurationsResponse of DescribeNotificationConfigurations;
    total_count: u64 = body "TotalCount",
    auto_scaling_notification_set: Vec<AutoScalingNotification> = body "AutoScalingNotificationSet",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeNotificationConfigurationsError of DescribeNotificationConfigurations;
    shared Common(CommonErrorCode);
    codes {
        /// A parameter is wrong.
        InvalidParameterActionNotFound = "InvalidParameter.ActionNotFound",
        /// The message says what is wrong.
        InvalidParameterConflictCode = "InvalidParameterConflict",
        /// A value is not allowed.
        InvalidParameterValueInvalidAutoScalingGroupId = "InvalidParameterValue.InvalidAutoScalingGroupId",
        /// A value is not allowed.
        InvalidParameterValueInvalidAutoScalingNotificationId = "InvalidParameterValue.InvalidAutoScalingNotificationId",
        /// A value is not allowed.
        InvalidParameterValueInvalidFilter = "InvalidParameterValue.InvalidFilter",
    }
}

::cloudbind::binding::pages! {
    DescribeNotificationConfigurations: offset by offset, size limit, total total_count, items auto_scaling_notification_set -> AutoScalingNotification
}
