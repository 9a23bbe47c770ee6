// @generated from spec/tencentcloud/autoscaling/delete_launch_configuration.yaml. To change it, edit that and run `cargo build`.

use super::{Autoscaling, CommonErrorCode};

::cloudbind::binding::request! {
    /// Deletes launch configuration.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [DeleteLaunchConfiguration](https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=DeleteLaunchConfiguration)
    pub struct DeleteLaunchConfiguration for Autoscaling => DeleteLaunchConfigurationResponse, DeleteLaunchConfigurationError =
        Description::new("DeleteLaunchConfiguration", "POST", "/")
            .headers(&[("X-TC-Action", "DeleteLaunchConfiguration"), ("X-TC-Version", "2018-04-19")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required DeleteLaunchConfigurationRequired {
        launch_configuration_id: String = body "LaunchConfigurationId",
    }
}

::cloudbind::binding::response! {
    pub struct DeleteLaunchConfigurationResponse of DeleteLaunchConfiguration;
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DeleteLaunchConfigurationError of DeleteLaunchConfiguration;
    shared Common(CommonErrorCode);
    codes {
        /// A parameter is wrong.
        InvalidParameterActionNotFound = "InvalidParameter.ActionNotFound",
        /// A value is not allowed.
        InvalidParameterValueInvalidLaunchConfigurationId = "InvalidParameterValue.InvalidLaunchConfigurationId",
        /// The resource is in use.
        ResourceInUseLaunchConfigurationIdInUse = "ResourceInUse.LaunchConfigurationIdInUse",
        /// The resource was not found.
        ResourceNotFoundLaunchConfigurationIdNotFound = "ResourceNotFound.LaunchConfigurationIdNotFound",
    }
}
