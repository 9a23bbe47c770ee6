// @generated from spec/tencentcloud/cynosdb/describe_cluster_period_scale_policy.yaml. To change it, edit that and run `cargo build`.

use super::{ClusterPeriodScalePolicy, CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Describes cluster period scale policy.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [DescribeClusterPeriodScalePolicy](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeClusterPeriodScalePolicy)
    pub struct DescribeClusterPeriodScalePolicy for Cynosdb => DescribeClusterPeriodScalePolicyResponse, DescribeClusterPeriodScalePolicyError =
        Description::new("DescribeClusterPeriodScalePolicy", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeClusterPeriodScalePolicy"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    required DescribeClusterPeriodScalePolicyRequired {
        cluster_id: String = body "ClusterId",
    }
}

::cloudbind::binding::response! {
    pub struct DescribeClusterPeriodScalePolicyResponse of DescribeClusterPeriodScalePolicy;
    policy_list: Vec<ClusterPeriodScalePolicy> = body "PolicyList",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeClusterPeriodScalePolicyError of DescribeClusterPeriodScalePolicy;
    shared Common(CommonErrorCode);
}
