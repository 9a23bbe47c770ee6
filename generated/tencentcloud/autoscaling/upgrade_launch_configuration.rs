// @generated from spec/tencentcloud/autoscaling/upgrade_launch_configuration.yaml. To change it, edit that and run `cargo build`.

use super::{
    Autoscaling, CommonErrorCode, DataDisk, EnhancedService, HostNameSettings,
    InstanceChargePrepaid, InstanceMarketOptionsRequest, InstanceNameSettings, InstanceTag,
    InternetAccessible, Ipv6InternetAccessible, LoginSettings, SystemDisk,
};

::cloudbind::binding::request! {
    /// Upgrades launch configuration.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [UpgradeLaunchConfiguration](https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=UpgradeLaunchConfiguration)
    #[deprecated = "The vendor has marked it as deprecated."]
    pub struct UpgradeLaunchConfiguration for Autoscaling => UpgradeLaunchConfigurationResponse, UpgradeLaunchConfigurationError =
        Description::new("UpgradeLaunchConfiguration", "POST", "/")
            .headers(&[("X-TC-Action", "UpgradeLaunchConfiguration"), ("X-TC-Version", "2018-04-19")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required UpgradeLaunchConfigurationRequired {
        launch_configuration_id: String = body "LaunchConfigurationId",
        image_id: String = body "ImageId",
        instance_types: Vec<String> = body "InstanceTypes",
        launch_configuration_name: String = body "LaunchConfigurationName",
    }
    optional {
        data_disks: Vec<DataDisk> = body "DataDisks",
        enhanced_service: EnhancedService = body "EnhancedService",
        instance_charge_type: String = body "InstanceChargeType",
        instance_market_options: InstanceMarketOptionsRequest = body "InstanceMarketOptions",
        instance_types_check_policy: String = body "InstanceTypesCheckPolicy",
        internet_accessible: InternetAccessible = body "InternetAccessible",
        login_settings: LoginSettings = body "LoginSettings",
        project_id: i64 = body "ProjectId" exact,
        security_group_ids: Vec<String> = body "SecurityGroupIds",
        system_disk: SystemDisk = body "SystemDisk",
        user_data: String = body "UserData",
        instance_tags: Vec<InstanceTag> = body "InstanceTags",
        cam_role_name: String = body "CamRoleName",
        host_name_settings: HostNameSettings = body "HostNameSettings",
        instance_name_settings: InstanceNameSettings = body "InstanceNameSettings",
        instance_charge_prepaid: InstanceChargePrepaid = body "InstanceChargePrepaid",
        disk_type_policy: String = body "DiskTypePolicy",
        ipv6_internet_accessible: Ipv6InternetAccessible = body "IPv6InternetAccessible",
    }
}

::cloudbind::binding::response! {
    pub struct UpgradeLaunchConfigurationResponse of UpgradeLaunchConfiguration;
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum UpgradeLaunchConfigurationError of UpgradeLaunchConfiguration;
    shared Common(CommonErrorCode);
    codes {
        /// The message says what is wrong.
        CallCvmError = "CallCvmError",
        /// The message says what is wrong.
        InvalidImageIdNotFound = "InvalidImageId.NotFound",
        /// A parameter is wrong.
        InvalidParameterActionNotFound = "InvalidParameter.ActionNotFound",
        /// A parameter is wrong.
        InvalidParameterConflict = "InvalidParameter.Conflict",
        /// A parameter is wrong.
        InvalidParameterInvalidCombination = "InvalidParameter.InvalidCombination",
        /// A parameter is wrong.
        InvalidParameterMustOneParameter = "InvalidParameter.MustOneParameter",
        /// A parameter is wrong.
        InvalidParameterParameterDeprecated = "InvalidParameter.ParameterDeprecated",
        /// A parameter is wrong.
        InvalidParameterParameterMustBeDeleted = "InvalidParameter.ParameterMustBeDeleted",
        /// A value is not allowed.
        InvalidParameterValueAccountNotSupportBandwidthPackageId = "InvalidParameterValue.AccountNotSupportBandwidthPackageId",
        /// A value is not allowed.
        InvalidParameterValueCvmConfigurationError = "InvalidParameterValue.CvmConfigurationError",
        /// A value is not allowed.
        InvalidParameterValueCvmError = "InvalidParameterValue.CvmError",
        /// A value is not allowed.
        InvalidParameterValueHostNameIllegal = "InvalidParameterValue.HostNameIllegal",
        /// A value is not allowed.
        InvalidParameterValueIpv6InternetChargeType = "InvalidParameterValue.IPv6InternetChargeType",
        /// A value is not allowed.
        InvalidParameterValueInstanceTypeNotSupported = "InvalidParameterValue.InstanceTypeNotSupported",
        /// A value is not allowed.
        InvalidParameterValueInvalidImageId = "InvalidParameterValue.InvalidImageId",
        /// A value is not allowed.
        InvalidParameterValueInvalidInstanceType = "InvalidParameterValue.InvalidInstanceType",
        /// A value is not allowed.
        InvalidParameterValueInvalidLaunchConfigurationId = "InvalidParameterValue.InvalidLaunchConfigurationId",
        /// A value is not allowed.
        InvalidParameterValueLaunchConfigurationNameDuplicated = "InvalidParameterValue.LaunchConfigurationNameDuplicated",
        /// A value is not allowed.
        InvalidParameterValueMissingBandwidthPackageId = "InvalidParameterValue.MissingBandwidthPackageId",
        /// A value is not allowed.
        InvalidParameterValueNotStringTypeFloat = "InvalidParameterValue.NotStringTypeFloat",
        /// A value is not allowed.
        InvalidParameterValueProjectIdNotFound = "InvalidParameterValue.ProjectIdNotFound",
        /// A value is not allowed.
        InvalidParameterValueRange = "InvalidParameterValue.Range",
        /// A value is not allowed.
        InvalidParameterValueUserDataFormatError = "InvalidParameterValue.UserDataFormatError",
        /// A value is not allowed.
        InvalidParameterValueUserDataSizeExceeded = "InvalidParameterValue.UserDataSizeExceeded",
        /// The resource was not found.
        ResourceNotFoundBandwidthPackageIdNotFound = "ResourceNotFound.BandwidthPackageIdNotFound",
        /// The resource was not found.
        ResourceNotFoundLaunchConfigurationIdNotFound = "ResourceNotFound.LaunchConfigurationIdNotFound",
    }
}
