// @generated from spec/tencentcloud/autoscaling/describe_auto_scaling_advices.yaml. To change it, edit that and run `cargo build`.

use super::{AutoScalingAdvice, Autoscaling, CommonErrorCode};

::cloudbind::binding::request! {
    /// Describes auto scaling advices.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [DescribeAutoScalingAdvices](https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=DescribeAutoScalingAdvices)
    pub struct DescribeAutoScalingAdvices for Autoscaling => DescribeAutoScalingAdvicesResponse, DescribeAutoScalingAdvicesError =
        Description::new("DescribeAutoScalingAdvices", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeAutoScalingAdvices"), ("X-TC-Version", "2018-04-19")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    required DescribeAutoScalingAdvicesRequired {
        auto_scaling_group_ids: Vec<String> = body "AutoScalingGroupIds",
    }
}

::cloudbind::binding::response! {
    pub struct DescribeAutoScalingAdvicesResponse of DescribeAutoScalingAdvices;
    auto_scaling_advice_set: Vec<AutoScalingAdvice> = body "AutoScalingAdviceSet",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeAutoScalingAdvicesError of DescribeAutoScalingAdvices;
    shared Common(CommonErrorCode);
    codes {
        /// A parameter is wrong.
        InvalidParameterActionNotFound = "InvalidParameter.ActionNotFound",
        /// A value is not allowed.
        InvalidParameterValueLimitExceeded = "InvalidParameterValue.LimitExceeded",
    }
}
