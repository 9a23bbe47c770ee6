// @generated from spec/tencentcloud/cynosdb/cancel_cluster_serverless_scale_plan.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Cancels cluster serverless scale plan.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [CancelClusterServerlessScalePlan](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=CancelClusterServerlessScalePlan)
    pub struct CancelClusterServerlessScalePlan for Cynosdb => CancelClusterServerlessScalePlanResponse, CancelClusterServerlessScalePlanError =
        Description::new("CancelClusterServerlessScalePlan", "POST", "/")
            .headers(&[("X-TC-Action", "CancelClusterServerlessScalePlan"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required CancelClusterServerlessScalePlanRequired {
        cluster_id: String = body "ClusterId",
        plan_id: i64 = body "PlanId",
    }
}

::cloudbind::binding::response! {
    pub struct CancelClusterServerlessScalePlanResponse of CancelClusterServerlessScalePlan;
    task_id: i64 = body "TaskId",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum CancelClusterServerlessScalePlanError of CancelClusterServerlessScalePlan;
    shared Common(CommonErrorCode);
}
