// @generated from spec/tencentcloud/cynosdb/modify_cluster_period_scale_policy.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Modifies cluster period scale policy.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [ModifyClusterPeriodScalePolicy](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyClusterPeriodScalePolicy)
    pub struct ModifyClusterPeriodScalePolicy for Cynosdb => ModifyClusterPeriodScalePolicyResponse, ModifyClusterPeriodScalePolicyError =
        Description::new("ModifyClusterPeriodScalePolicy", "POST", "/")
            .headers(&[("X-TC-Action", "ModifyClusterPeriodScalePolicy"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required ModifyClusterPeriodScalePolicyRequired {
        cluster_id: String = body "ClusterId",
        policy_id: String = body "PolicyId",
    }
    optional {
        scale_start_time: String = body "ScaleStartTime",
        scale_end_time: String = body "ScaleEndTime",
        policy_start_time: String = body "PolicyStartTime",
        policy_end_time: String = body "PolicyEndTime",
        period_type: String = body "PeriodType",
        period_config: Vec<i64> = body "PeriodConfig",
        min_cpu: f64 = body "MinCpu" exact,
        max_cpu: f64 = body "MaxCpu" exact,
    }
}

::cloudbind::binding::response! {
    pub struct ModifyClusterPeriodScalePolicyResponse of ModifyClusterPeriodScalePolicy;
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum ModifyClusterPeriodScalePolicyError of ModifyClusterPeriodScalePolicy;
    shared Common(CommonErrorCode);
}
