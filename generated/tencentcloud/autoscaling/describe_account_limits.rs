// @generated from spec/tencentcloud/autoscaling/describe_account_limits.yaml. To change it, edit that and run `cargo build`.

use super::{Autoscaling, CommonErrorCode};

::cloudbind::binding::request! {
    /// Describes account limits.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [DescribeAccountLimits](https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=DescribeAccountLimits)
    pub struct DescribeAccountLimits for Autoscaling => DescribeAccountLimitsResponse, DescribeAccountLimitsError =
        Description::new("DescribeAccountLimits", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeAccountLimits"), ("X-TC-Version", "2018-04-19")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
}

::cloudbind::binding::response! {
    pub struct DescribeAccountLimitsResponse of DescribeAccountLimits;
    max_number_of_launch_configurations: i64 = body "MaxNumberOfLaunchConfigurations",
    number_of_launch_configurations: i64 = body "NumberOfLaunchConfigurations",
    max_number_of_auto_scaling_groups: i64 = body "MaxNumberOfAutoScalingGroups",
    number_of_auto_scaling_groups: i64 = body "NumberOfAutoScalingGroups",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeAccountLimitsError of DescribeAccountLimits;
    shared Common(CommonErrorCode);
    codes {
        /// A parameter is wrong.
        InvalidParameterActionNotFound = "InvalidParameter.ActionNotFound",
    }
}
