// @generated from spec/tencentcloud/autoscaling/delete_scaling_policy.yaml. To change it, edit that and run `cargo build`.

use super::{Autoscaling, CommonErrorCode};

::cloudbind::binding::request! {
    /// Deletes scaling policy.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [DeleteScalingPolicy](https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=DeleteScalingPolicy)
    pub struct DeleteScalingPolicy for Autoscaling => DeleteScalingPolicyResponse, DeleteScalingPolicyError =
        Description::new("DeleteScalingPolicy", "POST", "/")
            .headers(&[("X-TC-Action", "DeleteScalingPolicy"), ("X-TC-Version", "2018-04-19")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required DeleteScalingPolicyRequired {
        auto_scaling_policy_id: String = body "AutoScalingPolicyId",
    }
}

::cloudbind::binding::response! {
    pub struct DeleteScalingPolicyResponse of DeleteScalingPolicy;
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DeleteScalingPolicyError of DeleteScalingPolicy;
    shared Common(CommonErrorCode);
    codes {
        /// The service failed.
        InternalErrorRequestError = "InternalError.RequestError",
        /// A parameter is wrong.
        InvalidParameterActionNotFound = "InvalidParameter.ActionNotFound",
        /// A value is not allowed.
        InvalidParameterValueInvalidAutoScalingPolicyId = "InvalidParameterValue.InvalidAutoScalingPolicyId",
        /// The resource was not found.
        ResourceNotFoundScalingPolicyNotFound = "ResourceNotFound.ScalingPolicyNotFound",
    }
}
