// @generated from spec/tencentcloud/autoscaling/scale_in_instances.yaml. To change it, edit that and run `cargo build`.

use super::{Autoscaling, CommonErrorCode};

::cloudbind::binding::request! {
    /// Scales in instances.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [ScaleInInstances](https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=ScaleInInstances)
    pub struct ScaleInInstances for Autoscaling => ScaleInInstancesResponse, ScaleInInstancesError =
        Description::new("ScaleInInstances", "POST", "/")
            .headers(&[("X-TC-Action", "ScaleInInstances"), ("X-TC-Version", "2018-04-19")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required ScaleInInstancesRequired {
        auto_scaling_group_id: String = body "AutoScalingGroupId",
        scale_in_number: u64 = body "ScaleInNumber",
    }
}

::cloudbind::binding::response! {
    pub struct ScaleInInstancesResponse of ScaleInInstances;
    activity_id: String = body "ActivityId",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum ScaleInInstancesError of ScaleInInstances;
    shared Common(CommonErrorCode);
    codes {
        /// A parameter is wrong.
        InvalidParameterActionNotFound = "InvalidParameter.ActionNotFound",
        /// A value is not allowed.
        InvalidParameterValueInvalidAutoScalingGroupId = "InvalidParameterValue.InvalidAutoScalingGroupId",
        /// A value is not allowed.
        InvalidParameterValueRange = "InvalidParameterValue.Range",
        /// Too few resources are left.
        ResourceInsufficientAutoScalingGroupBelowMinSize = "ResourceInsufficient.AutoScalingGroupBelowMinSize",
        /// The resource was not found.
        ResourceNotFoundAutoScalingGroupNotFound = "ResourceNotFound.AutoScalingGroupNotFound",
        /// The resource cannot be used.
        ResourceUnavailableAutoScalingGroupInActivity = "ResourceUnavailable.AutoScalingGroupInActivity",
    }
}
