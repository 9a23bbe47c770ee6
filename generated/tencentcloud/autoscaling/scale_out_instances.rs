// @generated from spec/tencentcloud/autoscaling/scale_out_instances.yaml. To change it, edit that and run `cargo build`.

use super::{Autoscaling, CommonErrorCode};

::cloudbind::binding::request! {
    /// Scales out instances.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [ScaleOutInstances](https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=ScaleOutInstances)
    pub struct ScaleOutInstances for Autoscaling => ScaleOutInstancesResponse, ScaleOutInstancesError =
        Description::new("ScaleOutInstances", "POST", "/")
            .headers(&[("X-TC-Action", "ScaleOutInstances"), ("X-TC-Version", "2018-04-19")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required ScaleOutInstancesRequired {
        auto_scaling_group_id: String = body "AutoScalingGroupId",
        scale_out_number: u64 = body "ScaleOutNumber",
    }
}

::cloudbind::binding::response! {
    pub struct ScaleOutInstancesResponse of ScaleOutInstances;
    activity_id: String = body "ActivityId",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum ScaleOutInstancesError of ScaleOutInstances;
    shared Common(CommonErrorCode);
    codes {
        /// A parameter is wrong.
        InvalidParameterActionNotFound = "InvalidParameter.ActionNotFound",
        /// A value is not allowed.
        InvalidParameterValueInvalidAutoScalingGroupId = "InvalidParameterValue.InvalidAutoScalingGroupId",
        /// A value is not allowed.
        InvalidParameterValueRange = "InvalidParameterValue.Range",
        /// A quota is used up.
        LimitExceededDesiredCapacityLimitExceeded = "LimitExceeded.DesiredCapacityLimitExceeded",
        /// Too few resources are left.
        ResourceInsufficientAutoScalingGroupAboveMaxSize = "ResourceInsufficient.AutoScalingGroupAboveMaxSize",
        /// The resource was not found.
        ResourceNotFoundAutoScalingGroupNotFound = "ResourceNotFound.AutoScalingGroupNotFound",
        /// The resource cannot be used.
        ResourceUnavailableAutoScalingGroupInActivity = "ResourceUnavailable.AutoScalingGroupInActivity",
    }
}
