// @generated from spec/tencentcloud/autoscaling/describe_scheduled_actions.yaml. To change it, edit that and run `cargo build`.

use super::{Autoscaling, CommonErrorCode, Filter, ScheduledAction};

::cloudbind::binding::request! {
    /// Describes scheduled actions.
    ///
    /// - Idempotent: sent twice it does no more than once.
    /// - Comes in pages: `Client::pages` and `Client::items` read them all.
    ///
    /// Page: [DescribeScheduledActions](https://cloud.tencent.com/document/api/377/20450)
    pub struct DescribeScheduledActions for Autoscaling => DescribeScheduledActionsResponse, DescribeScheduledActionsError =
        Description::new("DescribeScheduledActions", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeScheduledActions"), ("X-TC-Version", "2018-04-19")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    optional {
        scheduled_action_ids: Vec<String> = body "ScheduledActionIds",
        filters: Vec<Filter> = body "Filters",
        offset: u64 = body "Offset" exact,
        limit: u64 = body "Limit" exact,
    }
}

::cloudbind::binding::response! {
    pub struct DescribeScheduledActionsResponse of DescribeScheduledActions;
    total_count: u64 = body "TotalCount",
    scheduled_action_set: Vec<ScheduledAction> = body "ScheduledActionSet",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeScheduledActionsError of DescribeScheduledActions;
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
        InvalidParameterValueInvalidScheduledActionId = "InvalidParameterValue.InvalidScheduledActionId",
        /// The resource was not found.
        ResourceNotFoundScheduledActionNotFound = "ResourceNotFound.ScheduledActionNotFound",
    }
}

::cloudbind::binding::pages! {
    DescribeScheduledActions: offset by offset, size limit, total total_count, items scheduled_action_set -> ScheduledAction
}
