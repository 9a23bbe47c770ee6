// @generated from spec/tencentcloud/autoscaling/describe_auto_scaling_instances.yaml. To change it, edit that and run `cargo build`.

use super::{Autoscaling, CommonErrorCode, Filter, Instance};

::cloudbind::binding::request! {
    /// Describes auto scaling instances.
    ///
    /// - Idempotent: sent twice it does no more than once.
    /// - Comes in pages: `Client::pages` and `Client::items` read them all.
    ///
    /// Page:
    /// [DescribeAutoScalingInstances](https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=DescribeAutoScalingInstances)
    pub struct DescribeAutoScalingInstances for Autoscaling => DescribeAutoScalingInstancesResponse, DescribeAutoScalingInstancesError =
        Description::new("DescribeAutoScalingInstances", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeAutoScalingInstances"), ("X-TC-Version", "2018-04-19")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    optional {
        instance_ids: Vec<String> = body "InstanceIds",
        filters: Vec<Filter> = body "Filters",
        offset: i64 = body "Offset" exact,
        limit: i64 = body "Limit" exact,
    }
}

::cloudbind::binding::response! {
    pub struct DescribeAutoScalingInstancesResponse of DescribeAutoScalingInstances;
    auto_scaling_instance_set: Vec<Instance> = body "AutoScalingInstanceSet",
    total_count: u64 = body "TotalCount",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeAutoScalingInstancesError of DescribeAutoScalingInstances;
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
        InvalidParameterValueInvalidInstanceId = "InvalidParameterValue.InvalidInstanceId",
        /// A value is not allowed.
        InvalidParameterValueLimitExceeded = "InvalidParameterValue.LimitExceeded",
        /// A quota is used up.
        LimitExceededFilterValuesTooLong = "LimitExceeded.FilterValuesTooLong",
    }
}

::cloudbind::binding::pages! {
    DescribeAutoScalingInstances: offset by offset, size limit, total total_count, items auto_scaling_instance_set -> Instance
}
