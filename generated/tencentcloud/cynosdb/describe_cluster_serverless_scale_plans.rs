// @generated from spec/tencentcloud/cynosdb/describe_cluster_serverless_scale_plans.yaml. To change it, edit that and run `cargo build`.

use super::{ClusterServerlessScalePlan, CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Describes cluster serverless scale plans.
    ///
    /// - Idempotent: sent twice it does no more than once.
    /// - Comes in pages: `Client::pages` and `Client::items` read them all.
    ///
    /// Page:
    /// [DescribeClusterServerlessScalePlans](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeClusterServerlessScalePlans)
    pub struct DescribeClusterServerlessScalePlans for Cynosdb => DescribeClusterServerlessScalePlansResponse, DescribeClusterServerlessScalePlansError =
        Description::new("DescribeClusterServerlessScalePlans", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeClusterServerlessScalePlans"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    required DescribeClusterServerlessScalePlansRequired {
        cluster_id: String = body "ClusterId",
    }
    optional {
        instance_ids: Vec<String> = body "InstanceIds",
        policy_type: String = body "PolicyType",
        plan_id: i64 = body "PlanId" exact,
        limit: i64 = body "Limit" exact,
        offset: i64 = body "Offset" exact,
        expected_start_time: String = body "ExpectedStartTime",
        expected_end_time: String = body "ExpectedEndTime",
    }
}

::cloudbind::binding::response! {
    pub struct DescribeClusterServerlessScalePlansResponse of DescribeClusterServerlessScalePlans;
    total_count: i64 = body "TotalCount",
    serverless_scale_plans: Vec<ClusterServerlessScalePlan> = body "ServerlessScalePlans",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeClusterServerlessScalePlansError of DescribeClusterServerlessScalePlans;
    shared Common(CommonErrorCode);
}

::cloudbind::binding::pages! {
    DescribeClusterServerlessScalePlans: offset by offset, size limit, total total_count, items serverless_scale_plans -> ClusterServerlessScalePlan
}
