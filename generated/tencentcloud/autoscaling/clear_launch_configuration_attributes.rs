// @generated from spec/tencentcloud/autoscaling/clear_launch_configuration_attributes.yaml. To change it, edit that and run `cargo build`.

use super::{Autoscaling, CommonErrorCode};

::cloudbind::binding::request! {
    /// Clears launch configuration attributes.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [ClearLaunchConfigurationAttributes](https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=ClearLaunchConfigurationAttributes)
    pub struct ClearLaunchConfigurationAttributes for Autoscaling => ClearLaunchConfigurationAttributesResponse, ClearLaunchConfigurationAttributesError =
        Description::new("ClearLaunchConfigurationAttributes", "POST", "/")
            .headers(&[("X-TC-Action", "ClearLaunchConfigurationAttributes"), ("X-TC-Version", "2018-04-19")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required ClearLaunchConfigurationAttributesRequired {
        launch_configuration_id: String = body "LaunchConfigurationId",
    }
    optional {
        clear_data_disks: bool = body "ClearDataDisks" exact,
        clear_host_name_settings: bool = body "ClearHostNameSettings" exact,
        clear_instance_name_settings: bool = body "ClearInstanceNameSettings" exact,
        clear_disaster_recover_group_ids: bool = body "ClearDisasterRecoverGroupIds" exact,
        clear_instance_tags: bool = body "ClearInstanceTags" exact,
        clear_metadata: bool = body "ClearMetadata" exact,
        clear_network_interfaces: bool = body "ClearNetworkInterfaces" exact,
    }
}

::cloudbind::binding::response! {
    pub struct ClearLaunchConfigurationAttributesResponse of ClearLaunchConfigurationAttributes;
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum ClearLaunchConfigurationAttributesError of ClearLaunchConfigurationAttributes;
    shared Common(CommonErrorCode);
    codes {
        /// A parameter is wrong.
        InvalidParameterActionNotFound = "InvalidParameter.ActionNotFound",
        /// A value is not allowed.
        InvalidParameterValueInvalidLaunchConfigurationId = "InvalidParameterValue.InvalidLaunchConfigurationId",
    }
}
