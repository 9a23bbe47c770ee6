// @generated from spec/tencentcloud/autoscaling/delete_notification_configuration.yaml. To change it, edit that and run `cargo build`.

use super::{Autoscaling, CommonErrorCode};

::cloudbind::binding::request! {
    /// Deletes notification configuration.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [DeleteNotificationConfiguration](https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=DeleteNotificationConfiguration)
    pub struct DeleteNotificationConfiguration for Autoscaling => DeleteNotificationConfigurationResponse, DeleteNotificationConfigurationError =
        Description::new("DeleteNotificationConfiguration", "POST", "/")
            .headers(&[("X-TC-Action", "DeleteNotificationConfiguration"), ("X-TC-Version", "2018-04-19")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    optional {
        auto_scaling_notification_id: String = body "AutoScalingNotificationId",
    }
}

::cloudbind::binding::response! {
    pub struct DeleteNotificationConfigurationResponse of DeleteNotificationConfiguration;
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DeleteNotificationConfigurationError of DeleteNotificationConfiguration;
    shared Common(CommonErrorCode);
    codes {
        /// A parameter is wrong.
        InvalidParameterActionNotFound = "InvalidParameter.ActionNotFound",
        /// A value is not allowed.
        InvalidParameterValueInvalidAutoScalingNotificationId = "InvalidParameterValue.InvalidAutoScalingNotificationId",
        /// The resource was not found.
        ResourceNotFoundAutoScalingNotificationNotFound = "ResourceNotFound.AutoScalingNotificationNotFound",
    }
}
