// @generated from spec/tencentcloud/autoscaling/set_instances_protection.yaml. To change it, edit that and run `cargo build`.

use super::{Autoscaling, CommonErrorCode};

::cloudbind::binding::request! {
    /// Sets instances protection.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [SetInstancesProtection](https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=SetInstancesProtection)
    pub struct SetInstancesProtection for Autoscaling => SetInstancesProtectionResponse, SetInstancesProtectionError =
        Description::new("SetInstancesProtection", "POST", "/")
            .headers(&[("X-TC-Action", "SetInstancesProtection"), ("X-TC-Version", "2018-04-19")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required SetInstancesProtectionRequired {
        auto_scaling_group_id: String = body "AutoScalingGroupId",
        instance_ids: Vec<String> = body "InstanceIds",
        protected_from_scale_in: bool = body "ProtectedFromScaleIn",
    }
}

::cloudbind::binding::response! {
    pub struct SetInstancesProtectionResponse of SetInstancesProtection;
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum SetInstancesProtectionError of SetInstancesProtection;
    shared Common(CommonErrorCode);
    codes {
        /// A parameter is wrong.
        InvalidParameterActionNotFound = "InvalidParameter.ActionNotFound",
        /// A value is not allowed.
        InvalidParameterValueInvalidAutoScalingGroupId = "InvalidParameterValue.InvalidAutoScalingGroupId",
        /// A value is not allowed.
        InvalidParameterValueInvalidInstanceId = "InvalidParameterValue.InvalidInstanceId",
        /// A value is not allowed.
        InvalidParameterValueLimitExceeded = "InvalidParameterValue.LimitExceeded",
        /// The resource was not found.
        ResourceNotFoundAutoScalingGroupNotFound = "ResourceNotFound.AutoScalingGroupNotFound",
        /// The resource was not found.
        ResourceNotFoundInstancesNotInAutoScalingGroup = "ResourceNotFound.InstancesNotInAutoScalingGroup",
    }
}
