// @generated from spec/tencentcloud/cynosdb/create_cluster_period_scale_policy.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Creates cluster period scale policy.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [CreateClusterPeriodScalePolicy](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=CreateClusterPeriodScalePolicy)
    pub struct CreateClusterPeriodScalePolicy for Cynosdb => CreateClusterPeriodScalePolicyResponse, CreateClusterPeriodScalePolicyError =
        Description::new("CreateClusterPeriodScalePolicy", "POST", "/")
            .headers(&[("X-TC-Action", "CreateClusterPeriodScalePolicy"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required CreateClusterPeriodScalePolicyRequired {
        cluster_id: String = body "ClusterId",
        instance_type: String = body "InstanceType",
        scale_start_time: String = body "ScaleStartTime",
        scale_end_time: String = body "ScaleEndTime",
        policy_start_time: String = body "PolicyStartTime",
        policy_end_time: String = body "PolicyEndTime",
        period_type: String = body "PeriodType",
    }
    optional {
        min_cpu: f64 = body "MinCpu" exact,
        max_cpu: f64 = body "MaxCpu" exact,
        period_config: Vec<i64> = body "PeriodConfig",
    }
}

::cloudbind::binding::response! {
    pub struct CreateClusterPeriodScalePolicyResponse of CreateClusterPeriodScalePolicy;
    policy_id: String = body "PolicyId",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum CreateClusterPeriodScalePolicyError of CreateClusterPeriodScalePolicy;
    shared Common(CommonErrorCode);
}
