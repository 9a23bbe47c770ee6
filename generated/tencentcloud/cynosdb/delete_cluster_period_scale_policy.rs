// @generated from spec/tencentcloud/cynosdb/delete_cluster_period_scale_policy.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Deletes cluster period scale policy.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [DeleteClusterPeriodScalePolicy](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DeleteClusterPeriodScalePolicy)
    pub struct DeleteClusterPeriodScalePolicy for Cynosdb => DeleteClusterPeriodScalePolicyResponse, DeleteClusterPeriodScalePolicyError =
        Description::new("DeleteClusterPeriodScalePolicy", "POST", "/")
            .headers(&[("X-TC-Action", "DeleteClusterPeriodScalePolicy"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required DeleteClusterPeriodScalePolicyRequired {
        cluster_id: String = body "ClusterId",
        policy_id: String = body "PolicyId",
    }
}

::cloudbind::binding::response! {
    pub struct DeleteClusterPeriodScalePolicyResponse of DeleteClusterPeriodScalePolicy;
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DeleteClusterPeriodScalePolicyError of DeleteClusterPeriodScalePolicy;
    shared Common(CommonErrorCode);
}
