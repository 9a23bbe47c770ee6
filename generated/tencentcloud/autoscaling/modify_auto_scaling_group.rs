// @generated from spec/tencentcloud/autoscaling/modify_auto_scaling_group.yaml. To change it, edit that and run `cargo build`.

use super::{
    Autoscaling, CommonErrorCode, HostNameIndexSettings, InstanceNameIndexSettings, ServiceSettings,
    SpotMixedAllocationPolicy,
};

::cloudbind::binding::request! {
    /// Modifies auto scaling group.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [ModifyAutoScalingGroup](https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=ModifyAutoScalingGroup)
    pub struct ModifyAutoScalingGroup for Autoscaling => ModifyAutoScalingGroupResponse, ModifyAutoScalingGroupError =
        Description::new("ModifyAutoScalingGroup", "POST", "/")
            .headers(&[("X-TC-Action", "ModifyAutoScalingGroup"), ("X-TC-Version", "2018-04-19")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required ModifyAutoScalingGroupRequired {
        auto_scaling_group_id: String = body "AutoScalingGroupId",
    }
    optional {
        auto_scaling_group_name: String = body "AutoScalingGroupName",
        default_cooldown: u64 = body "DefaultCooldown" exact,
        desired_capacity: u64 = body "DesiredCapacity" exact,
        launch_configuration_id: String = body "LaunchConfigurationId",
        max_size: u64 = body "MaxSize" exact,
        min_size: u64 = body "MinSize" exact,
        project_id: u64 = body "ProjectId" exact,
        subnet_ids: Vec<String> = body "SubnetIds",
        termination_policies: Vec<String> = body "TerminationPolicies",
        vpc_id: String = body "VpcId",
        zones: Vec<String> = body "Zones",
        retry_policy: String = body "RetryPolicy",
        zones_check_policy: String = body "ZonesCheckPolicy",
        service_settings: ServiceSettings = body "ServiceSettings",
        ipv6_address_count: i64 = body "Ipv6AddressCount" exact,
        multi_zone_subnet_policy: String = body "MultiZoneSubnetPolicy",
        health_check_type: String = body "HealthCheckType",
        load_balancer_health_check_grace_period: u64 = body "LoadBalancerHealthCheckGracePeriod" exact,
        instance_allocation_policy: String = body "InstanceAllocationPolicy",
        spot_mixed_allocation_policy: SpotMixedAllocationPolicy = body "SpotMixedAllocationPolicy",
        capacity_rebalance: bool = body "CapacityRebalance" exact,
        instance_name_index_settings: InstanceNameIndexSettings = body "InstanceNameIndexSettings",
        host_name_index_settings: HostNameIndexSettings = body "HostNameIndexSettings",
        concurrent_scale_out_for_desired_capacity: bool = body "ConcurrentScaleOutForDesiredCapacity" exact,
    }
}

::cloudbind::binding::response! {
    pub struct ModifyAutoScalingGroupResponse of ModifyAutoScalingGroup;
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum ModifyAutoScalingGroupError of ModifyAutoScalingGroup;
    shared Common(CommonErrorCode);
    codes {
        /// The service failed.
        InternalErrorCallVpcError = "InternalError.CallVpcError",
        /// The service failed.
        InternalErrorRequestError = "InternalError.RequestError",
        /// A parameter is wrong.
        InvalidParameterActionNotFound = "InvalidParameter.ActionNotFound",
        /// A parameter is wrong.
        InvalidParameterConflict = "InvalidParameter.Conflict",
        /// A parameter is wrong.
        InvalidParameterInScenario = "InvalidParameter.InScenario",
        /// A value is not allowed.
        InvalidParameterValueAssertDesiredCapacityFailed = "InvalidParameterValue.AssertDesiredCapacityFailed",
        /// A value is not allowed.
        InvalidParameterValueBaseCapacityTooLarge = "InvalidParameterValue.BaseCapacityTooLarge",
        /// A value is not allowed.
        InvalidParameterValueCvmError = "InvalidParameterValue.CvmError",
        /// A value is not allowed.
        InvalidParameterValueDuplicatedSubnet = "InvalidParameterValue.DuplicatedSubnet",
        /// A value is not allowed.
        InvalidParameterValueGroupNameDuplicated = "InvalidParameterValue.GroupNameDuplicated",
        /// A value is not allowed.
        InvalidParameterValueInvalidAutoScalingGroupId = "InvalidParameterValue.InvalidAutoScalingGroupId",
        /// A value is not allowed.
        InvalidParameterValueInvalidLaunchConfigurationId = "InvalidParameterValue.InvalidLaunchConfigurationId",
        /// A value is not allowed.
        InvalidParameterValueInvalidSubnetId = "InvalidParameterValue.InvalidSubnetId",
        /// A value is not allowed.
        InvalidParameterValueLaunchConfigurationNotFound = "InvalidParameterValue.LaunchConfigurationNotFound",
        /// A value is not allowed.
        InvalidParameterValueLbProjectInconsistent = "InvalidParameterValue.LbProjectInconsistent",
        /// A value is not allowed.
        InvalidParameterValueLimitExceeded = "InvalidParameterValue.LimitExceeded",
        /// A value is not allowed.
        InvalidParameterValueOnlyVpc = "InvalidParameterValue.OnlyVpc",
        /// A value is not allowed.
        InvalidParameterValueProjectIdNotFound = "InvalidParameterValue.ProjectIdNotFound",
        /// A value is not allowed.
        InvalidParameterValueRange = "InvalidParameterValue.Range",
        /// A value is not allowed.
        InvalidParameterValueSize = "InvalidParameterValue.Size",
        /// A value is not allowed.
        InvalidParameterValueSubnetIds = "InvalidParameterValue.SubnetIds",
        /// A value is not allowed.
        InvalidParameterValueSubnetNotInDedicatedCluster = "InvalidParameterValue.SubnetNotInDedicatedCluster",
        /// A value is not allowed.
        InvalidParameterValueTooLong = "InvalidParameterValue.TooLong",
        /// A quota is used up.
        LimitExceededMaxSizeLimitExceeded = "LimitExceeded.MaxSizeLimitExceeded",
        /// A quota is used up.
        LimitExceededMinSizeLimitExceeded = "LimitExceeded.MinSizeLimitExceeded",
        /// A parameter is missing.
        MissingParameterInScenario = "MissingParameter.InScenario",
        /// The resource was not found.
        ResourceNotFoundAutoScalingGroupNotFound = "ResourceNotFound.AutoScalingGroupNotFound",
        /// The resource cannot be used.
        ResourceUnavailableForbiddenModifyVpc = "ResourceUnavailable.ForbiddenModifyVpc",
        /// The resource cannot be used.
        ResourceUnavailableLaunchConfigurationStatusAbnormal = "ResourceUnavailable.LaunchConfigurationStatusAbnormal",
        /// The resource cannot be used.
        ResourceUnavailableProjectInconsistent = "ResourceUnavailable.ProjectInconsistent",
    }
}
