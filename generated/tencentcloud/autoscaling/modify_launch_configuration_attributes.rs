// @generated from spec/tencentcloud/autoscaling/modify_launch_configuration_attributes.yaml. To change it, edit that and run `cargo build`.

use super::{
    Autoscaling, CommonErrorCode, DataDisk, EnhancedService, HostNameSettings,
    InstanceChargePrepaid, InstanceMarketOptionsRequest, InstanceNameSettings, InstanceTag,
    InternetAccessible, Ipv6InternetAccessible, LoginSettings, Metadata, NetworkInterface,
    SystemDisk,
};

::cloudbind::binding::request! {
    /// Modifies launch configuration attributes.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [ModifyLaunchConfigurationAttributes](https://cloud.tencent.com/document/api/377/31298)
    pub struct ModifyLaunchConfigurationAttributes for Autoscaling => ModifyLaunchConfigurationAttributesResponse, ModifyLaunchConfigurationAttributesError =
        Description::new("ModifyLaunchConfigurationAttributes", "POST", "/")
            .headers(&[("X-TC-Action", "ModifyLaunchConfigurationAttributes"), ("X-TC-Version", "2018-04-19")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required ModifyLaunchConfigurationAttributesRequired {
        launch_configuration_id: String = body "LaunchConfigurationId",
    }
    optional {
        image_id: String = body "ImageId",
        instance_types: Vec<String> = body "InstanceTypes",
        instance_types_check_policy: String = body "InstanceTypesCheckPolicy",
        launch_configuration_name: String = body "LaunchConfigurationName",
        user_data: String = body "UserData",
        security_group_ids: Vec<String> = body "SecurityGroupIds",
        internet_accessible: InternetAccessible = body "InternetAccessible",
        instance_charge_type: String = body "InstanceChargeType",
        instance_charge_prepaid: InstanceChargePrepaid = body "InstanceChargePrepaid",
        instance_market_options: InstanceMarketOptionsRequest = body "InstanceMarketOptions",
        disk_type_policy: String = body "DiskTypePolicy",
        system_disk: SystemDisk = body "SystemDisk",
        data_disks: Vec<DataDisk> = body "DataDisks",
        host_name_settings: HostNameSettings = body "HostNameSettings",
        instance_name_settings: InstanceNameSettings = body "InstanceNameSettings",
        enhanced_service: EnhancedService = body "EnhancedService",
        cam_role_name: String = body "CamRoleName",
        hpc_cluster_id: String = body "HpcClusterId",
        ipv6_internet_accessible: Ipv6InternetAccessible = body "IPv6InternetAccessible",
        disaster_recover_group_ids: Vec<String> = body "DisasterRecoverGroupIds",
        login_settings: LoginSettings = body "LoginSettings",
        instance_tags: Vec<InstanceTag> = body "InstanceTags",
        image_family: String = body "ImageFamily",
        dedicated_cluster_id: String = body "DedicatedClusterId",
        metadata: Metadata = body "Metadata",
        network_interfaces: Vec<NetworkInterface> = body "NetworkInterfaces",
    }
}

::cloudbind::binding::response! {
    pub struct ModifyLaunchConfigurationAttributesResponse of ModifyLaunchConfigurationAttributes;
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum ModifyLaunchConfigurationAttributesError of ModifyLaunchConfigurationAttributes;
    shared Common(CommonErrorCode);
    codes {
        /// The service failed.
        InternalErrorCalleeError = "InternalError.CalleeError",
        /// A parameter is wrong.
        InvalidParameterActionNotFound = "InvalidParameter.ActionNotFound",
        /// A parameter is wrong.
        InvalidParameterConflict = "InvalidParameter.Conflict",
        /// A parameter is wrong.
        InvalidParameterHostNameUnavailable = "InvalidParameter.HostNameUnavailable",
        /// A parameter is wrong.
        InvalidParameterInScenario = "InvalidParameter.InScenario",
        /// A parameter is wrong.
        InvalidParameterInvalidCombination = "InvalidParameter.InvalidCombination",
        /// A parameter is wrong.
        InvalidParameterParameterDeprecated = "InvalidParameter.ParameterDeprecated",
        /// A parameter is wrong.
        InvalidParameterParameterMustBeDeleted = "InvalidParameter.ParameterMustBeDeleted",
        /// A value is not allowed.
        InvalidParameterValueAccountNotSupportBandwidthPackageId = "InvalidParameterValue.AccountNotSupportBandwidthPackageId",
        /// A value is not allowed.
        InvalidParameterValueCvmConfigurationError = "InvalidParameterValue.CvmConfigurationError",
        /// A value is not allowed.
        InvalidParameterValueHostNameIllegal = "InvalidParameterValue.HostNameIllegal",
        /// A value is not allowed.
        InvalidParameterValueHostNameWithSuffixTooLong = "InvalidParameterValue.HostNameWithSuffixTooLong",
        /// A value is not allowed.
        InvalidParameterValueIpv6InternetChargeType = "InvalidParameterValue.IPv6InternetChargeType",
        /// A value is not allowed.
        InvalidParameterValueImageNotFound = "InvalidParameterValue.ImageNotFound",
        /// A value is not allowed.
        InvalidParameterValueInstanceNameIllegal = "InvalidParameterValue.InstanceNameIllegal",
        /// A value is not allowed.
        InvalidParameterValueInstanceNameWithSuffixTooLong = "InvalidParameterValue.InstanceNameWithSuffixTooLong",
        /// A value is not allowed.
        InvalidParameterValueInstanceTypeNotSupported = "InvalidParameterValue.InstanceTypeNotSupported",
        /// A value is not allowed.
        InvalidParameterValueInvalidDisasterRecoverGroupId = "InvalidParameterValue.InvalidDisasterRecoverGroupId",
        /// A value is not allowed.
        InvalidParameterValueInvalidHpcClusterId = "InvalidParameterValue.InvalidHpcClusterId",
        /// A value is not allowed.
        InvalidParameterValueInvalidImageId = "InvalidParameterValue.InvalidImageId",
        /// A value is not allowed.
        InvalidParameterValueInvalidInstanceType = "InvalidParameterValue.InvalidInstanceType",
        /// A value is not allowed.
        InvalidParameterValueInvalidLaunchConfigurationId = "InvalidParameterValue.InvalidLaunchConfigurationId",
        /// A value is not allowed.
        InvalidParameterValueInvalidSecurityGroupId = "InvalidParameterValue.InvalidSecurityGroupId",
        /// A value is not allowed.
        InvalidParameterValueLaunchConfigurationNameDuplicated = "InvalidParameterValue.LaunchConfigurationNameDuplicated",
        /// A value is not allowed.
        InvalidParameterValueLimitExceeded = "InvalidParameterValue.LimitExceeded",
        /// A value is not allowed.
        InvalidParameterValueMissingBandwidthPackageId = "InvalidParameterValue.MissingBandwidthPackageId",
        /// A value is not allowed.
        InvalidParameterValueNotStringTypeFloat = "InvalidParameterValue.NotStringTypeFloat",
        /// A value is not allowed.
        InvalidParameterValueTooLong = "InvalidParameterValue.TooLong",
        /// A value is not allowed.
        InvalidParameterValueTooShort = "InvalidParameterValue.TooShort",
        /// A value is not allowed.
        InvalidParameterValueUserDataFormatError = "InvalidParameterValue.UserDataFormatError",
        /// A value is not allowed.
        InvalidParameterValueUserDataSizeExceeded = "InvalidParameterValue.UserDataSizeExceeded",
        /// A parameter is missing.
        MissingParameterInScenario = "MissingParameter.InScenario",
        /// The resource was not found.
        ResourceNotFoundBandwidthPackageIdNotFound = "ResourceNotFound.BandwidthPackageIdNotFound",
        /// The resource was not found.
        ResourceNotFoundDisasterRecoverGroupNotFound = "ResourceNotFound.DisasterRecoverGroupNotFound",
        /// The resource was not found.
        ResourceNotFoundLaunchConfigurationIdNotFound = "ResourceNotFound.LaunchConfigurationIdNotFound",
    }
}
