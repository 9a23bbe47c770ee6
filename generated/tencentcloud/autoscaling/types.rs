// @generated from spec/tencentcloud/autoscaling/types.yaml. To change it, edit that and run `cargo build`.

use ::cloudbind::value;

::cloudbind::binding::received! {
    /// `types.Activity`
    pub struct Activity;
    auto_scaling_group_id: String = "AutoScalingGroupId",
    activity_id: String = "ActivityId",
    activity_type: String = "ActivityType",
    status_code: String = "StatusCode",
    status_message: String = "StatusMessage",
    cause: String = "Cause",
    description: String = "Description",
    start_time: value::Timestamp = "StartTime",
    end_time: value::Timestamp = "EndTime",
    created_time: value::Timestamp = "CreatedTime",
    /// - Deprecated: The vendor has marked it as disabled.
    #[deprecated = "The vendor has marked it as disabled."]
    activity_related_instance_set: Vec<ActivtyRelatedInstance> = "ActivityRelatedInstanceSet",
    status_message_simplified: String = "StatusMessageSimplified",
    lifecycle_action_result_set: Vec<LifecycleActionResultInfo> = "LifecycleActionResultSet",
    detailed_status_message_set: Vec<DetailedStatusMessage> = "DetailedStatusMessageSet",
    invocation_result_set: Vec<InvocationResult> = "InvocationResultSet",
    related_instance_set: Vec<RelatedInstance> = "RelatedInstanceSet",
}

::cloudbind::binding::received! {
    /// `types.ActivtyRelatedInstance`
    pub struct ActivtyRelatedInstance;
    instance_id: String = "InstanceId",
    instance_status: String = "InstanceStatus",
}

::cloudbind::binding::received! {
    /// `types.Advice`
    pub struct Advice;
    problem: String = "Problem",
    detail: String = "Detail",
    solution: String = "Solution",
    level: String = "Level",
}

::cloudbind::binding::received! {
    /// `types.AutoScalingAdvice`
    pub struct AutoScalingAdvice;
    auto_scaling_group_id: String = "AutoScalingGroupId",
    level: String = "Level",
    advices: Vec<Advice> = "Advices",
}

::cloudbind::binding::received! {
    /// `types.AutoScalingGroup`
    pub struct AutoScalingGroup;
    auto_scaling_group_id: String = "AutoScalingGroupId",
    auto_scaling_group_name: String = "AutoScalingGroupName",
    auto_scaling_group_status: String = "AutoScalingGroupStatus",
    created_time: value::Timestamp = "CreatedTime",
    default_cooldown: i64 = "DefaultCooldown",
    desired_capacity: i64 = "DesiredCapacity",
    enabled_status: String = "EnabledStatus",
    forward_load_balancer_set: Vec<ForwardLoadBalancer> = "ForwardLoadBalancerSet",
    instance_count: i64 = "InstanceCount",
    in_service_instance_count: i64 = "InServiceInstanceCount",
    launch_configuration_id: String = "LaunchConfigurationId",
    launch_configuration_name: String = "LaunchConfigurationName",
    load_balancer_id_set: Vec<String> = "LoadBalancerIdSet",
    max_size: i64 = "MaxSize",
    min_size: i64 = "MinSize",
    project_id: i64 = "ProjectId",
    subnet_id_set: Vec<String> = "SubnetIdSet",
    termination_policy_set: Vec<String> = "TerminationPolicySet",
    vpc_id: String = "VpcId",
    zone_set: Vec<String> = "ZoneSet",
    retry_policy: String = "RetryPolicy",
    in_activity_status: String = "InActivityStatus",
    tags: Vec<Tag> = "Tags",
    service_settings: ServiceSettings = "ServiceSettings",
    ipv6_address_count: i64 = "Ipv6AddressCount",
    multi_zone_subnet_policy: String = "MultiZoneSubnetPolicy",
    health_check_type: String = "HealthCheckType",
    load_balancer_health_check_grace_period: u64 = "LoadBalancerHealthCheckGracePeriod",
    instance_allocation_policy: String = "InstanceAllocationPolicy",
    spot_mixed_allocation_policy: SpotMixedAllocationPolicy = "SpotMixedAllocationPolicy",
    capacity_rebalance: bool = "CapacityRebalance",
    instance_name_index_settings: InstanceNameIndexSettings = "InstanceNameIndexSettings",
    host_name_index_settings: HostNameIndexSettings = "HostNameIndexSettings",
    concurrent_scale_out_for_desired_capacity: bool = "ConcurrentScaleOutForDesiredCapacity",
}

::cloudbind::binding::received! {
    /// `types.AutoScalingGroupAbstract`
    pub struct AutoScalingGroupAbstract;
    auto_scaling_group_id: String = "AutoScalingGroupId",
    auto_scaling_group_name: String = "AutoScalingGroupName",
}

::cloudbind::binding::received! {
    /// `types.AutoScalingNotification`
    pub struct AutoScalingNotification;
    auto_scaling_group_id: String = "AutoScalingGroupId",
    notification_user_group_ids: Vec<String> = "NotificationUserGroupIds",
    notification_types: Vec<String> = "NotificationTypes",
    auto_scaling_notification_id: String = "AutoScalingNotificationId",
    target_type: String = "TargetType",
    queue_name: String = "QueueName",
    topic_name: String = "TopicName",
}

::cloudbind::binding::exchanged! {
    /// `types.DataDisk`
    pub struct DataDisk;
    optional {
        disk_type: String = "DiskType",
        disk_size: u64 = "DiskSize" exact,
        snapshot_id: String = "SnapshotId",
        delete_with_instance: bool = "DeleteWithInstance" exact,
        encrypt: bool = "Encrypt" exact,
        throughput_performance: u64 = "ThroughputPerformance" exact,
        burst_performance: bool = "BurstPerformance" exact,
        kms_key_id: String = "KmsKeyId",
    }
}

::cloudbind::binding::received! {
    /// `types.DetailedStatusMessage`
    pub struct DetailedStatusMessage;
    code: String = "Code",
    zone: String = "Zone",
    instance_id: String = "InstanceId",
    instance_charge_type: String = "InstanceChargeType",
    subnet_id: String = "SubnetId",
    message: String = "Message",
    instance_type: String = "InstanceType",
}

::cloudbind::binding::exchanged! {
    /// `types.EnhancedService`
    pub struct EnhancedService;
    optional {
        security_service: RunSecurityServiceEnabled = "SecurityService",
        monitor_service: RunMonitorServiceEnabled = "MonitorService",
        /// - Deprecated: The vendor has marked it as disabled.
        #[deprecated = "The vendor has marked it as disabled."]
        automation_service: Vec<RunAutomationServiceEnabled> = "AutomationService",
        automation_tools_service: RunAutomationServiceEnabled = "AutomationToolsService",
    }
}

::cloudbind::binding::sent! {
    /// `types.Filter`
    pub struct Filter;
    required FilterRequired {
        name: String = "Name",
        values: Vec<String> = "Values",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.ForwardLoadBalancer`
    pub struct ForwardLoadBalancer;
    required ForwardLoadBalancerRequired {
        load_balancer_id: String = "LoadBalancerId",
        listener_id: String = "ListenerId",
        target_attributes: Vec<TargetAttribute> = "TargetAttributes",
    }
    optional {
        location_id: String = "LocationId",
        region: String = "Region",
    }
}

::cloudbind::binding::sent! {
    /// `types.ForwardLoadBalancerIdentification`
    pub struct ForwardLoadBalancerIdentification;
    required ForwardLoadBalancerIdentificationRequired {
        load_balancer_id: String = "LoadBalancerId",
        listener_id: String = "ListenerId",
    }
    optional {
        location_id: String = "LocationId",
        port_list: Vec<u64> = "PortList",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.HostNameIndexSettings`
    pub struct HostNameIndexSettings;
    optional {
        enabled: bool = "Enabled" exact,
        begin_index: u64 = "BeginIndex" exact,
        index_length: u64 = "IndexLength" exact,
    }
}

::cloudbind::binding::exchanged! {
    /// `types.HostNameSettings`
    pub struct HostNameSettings;
    required HostNameSettingsRequired {
        host_name: String = "HostName",
    }
    optional {
        host_name_style: String = "HostNameStyle",
        host_name_suffix: String = "HostNameSuffix",
        host_name_delimiter: String = "HostNameDelimiter",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.IPv6InternetAccessible`
    pub struct Ipv6InternetAccessible;
    optional {
        internet_charge_type: String = "InternetChargeType",
        internet_max_bandwidth_out: u64 = "InternetMaxBandwidthOut" exact,
        bandwidth_package_id: String = "BandwidthPackageId",
    }
}

::cloudbind::binding::received! {
    /// `types.Instance`
    pub struct Instance;
    instance_id: String = "InstanceId",
    auto_scaling_group_id: String = "AutoScalingGroupId",
    launch_configuration_id: String = "LaunchConfigurationId",
    launch_configuration_name: String = "LaunchConfigurationName",
    life_cycle_state: String = "LifeCycleState",
    health_status: String = "HealthStatus",
    protected_from_scale_in: bool = "ProtectedFromScaleIn",
    zone: String = "Zone",
    creation_type: String = "CreationType",
    add_time: value::Timestamp = "AddTime",
    instance_type: String = "InstanceType",
    version_number: i64 = "VersionNumber",
    auto_scaling_group_name: String = "AutoScalingGroupName",
    warmup_status: String = "WarmupStatus",
    disaster_recover_group_ids: Vec<String> = "DisasterRecoverGroupIds",
}

::cloudbind::binding::exchanged! {
    /// `types.InstanceChargePrepaid`
    pub struct InstanceChargePrepaid;
    required InstanceChargePrepaidRequired {
        period: i64 = "Period",
    }
    optional {
        renew_flag: String = "RenewFlag",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.InstanceMarketOptionsRequest`
    pub struct InstanceMarketOptionsRequest;
    required InstanceMarketOptionsRequestRequired {
        spot_options: SpotMarketOptions = "SpotOptions",
    }
    optional {
        market_type: String = "MarketType",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.InstanceNameIndexSettings`
    pub struct InstanceNameIndexSettings;
    optional {
        enabled: bool = "Enabled" exact,
        begin_index: i64 = "BeginIndex" exact,
        index_length: u64 = "IndexLength" exact,
    }
}

::cloudbind::binding::exchanged! {
    /// `types.InstanceNameSettings`
    pub struct InstanceNameSettings;
    required InstanceNameSettingsRequired {
        instance_name: String = "InstanceName",
    }
    optional {
        instance_name_style: String = "InstanceNameStyle",
        instance_name_suffix: String = "InstanceNameSuffix",
        instance_name_delimiter: String = "InstanceNameDelimiter",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.InstanceTag`
    pub struct InstanceTag;
    required InstanceTagRequired {
        key: String = "Key",
        value: String = "Value",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.InternetAccessible`
    pub struct InternetAccessible;
    optional {
        internet_charge_type: String = "InternetChargeType",
        internet_max_bandwidth_out: u64 = "InternetMaxBandwidthOut" exact,
        public_ip_assigned: bool = "PublicIpAssigned" exact,
        bandwidth_package_id: String = "BandwidthPackageId",
        internet_service_provider: String = "InternetServiceProvider",
        ipv4_address_type: String = "IPv4AddressType",
        anti_d_do_s_package_id: String = "AntiDDoSPackageId",
        is_keep_eip: bool = "IsKeepEIP" exact,
    }
}

::cloudbind::binding::received! {
    /// `types.InvocationResult`
    pub struct InvocationResult;
    instance_id: String = "InstanceId",
    invocation_id: String = "InvocationId",
    invocation_task_id: String = "InvocationTaskId",
    command_id: String = "CommandId",
    task_status: String = "TaskStatus",
    error_message: String = "ErrorMessage",
}

::cloudbind::binding::received! {
    /// `types.LaunchConfiguration`
    pub struct LaunchConfiguration;
    project_id: i64 = "ProjectId",
    launch_configuration_id: String = "LaunchConfigurationId",
    launch_configuration_name: String = "LaunchConfigurationName",
    instance_type: String = "InstanceType",
    system_disk: SystemDisk = "SystemDisk",
    data_disks: Vec<DataDisk> = "DataDisks",
    login_settings: LimitedLoginSettings = "LoginSettings",
    internet_accessible: InternetAccessible = "InternetAccessible",
    security_group_ids: Vec<String> = "SecurityGroupIds",
    auto_scaling_group_abstract_set: Vec<AutoScalingGroupAbstract> = "AutoScalingGroupAbstractSet",
    user_data: String = "UserData",
    created_time: value::Timestamp = "CreatedTime",
    enhanced_service: EnhancedService = "EnhancedService",
    image_id: String = "ImageId",
    launch_configuration_status: String = "LaunchConfigurationStatus",
    instance_charge_type: String = "InstanceChargeType",
    instance_market_options: InstanceMarketOptionsRequest = "InstanceMarketOptions",
    instance_types: Vec<String> = "InstanceTypes",
    instance_tags: Vec<InstanceTag> = "InstanceTags",
    tags: Vec<Tag> = "Tags",
    version_number: i64 = "VersionNumber",
    updated_time: value::Timestamp = "UpdatedTime",
    cam_role_name: String = "CamRoleName",
    last_operation_instance_types_check_policy: String = "LastOperationInstanceTypesCheckPolicy",
    host_name_settings: HostNameSettings = "HostNameSettings",
    instance_name_settings: InstanceNameSettings = "InstanceNameSettings",
    instance_charge_prepaid: InstanceChargePrepaid = "InstanceChargePrepaid",
    disk_type_policy: String = "DiskTypePolicy",
    hpc_cluster_id: String = "HpcClusterId",
    ipv6_internet_accessible: Ipv6InternetAccessible = "IPv6InternetAccessible",
    disaster_recover_group_ids: Vec<String> = "DisasterRecoverGroupIds",
    image_family: String = "ImageFamily",
    dedicated_cluster_id: String = "DedicatedClusterId",
    network_interfaces: Vec<NetworkInterface> = "NetworkInterfaces",
}

::cloudbind::binding::received! {
    /// `types.LifecycleActionResultInfo`
    pub struct LifecycleActionResultInfo;
    lifecycle_hook_id: String = "LifecycleHookId",
    instance_id: String = "InstanceId",
    invocation_id: String = "InvocationId",
    invoke_command_result: String = "InvokeCommandResult",
    notification_result: String = "NotificationResult",
    lifecycle_action_result: String = "LifecycleActionResult",
    result_reason: String = "ResultReason",
}

::cloudbind::binding::exchanged! {
    /// `types.LifecycleCommand`
    pub struct LifecycleCommand;
    required LifecycleCommandRequired {
        command_id: String = "CommandId",
    }
    optional {
        parameters: String = "Parameters",
    }
}

::cloudbind::binding::received! {
    /// `types.LifecycleHook`
    pub struct LifecycleHook;
    lifecycle_hook_id: String = "LifecycleHookId",
    lifecycle_hook_name: String = "LifecycleHookName",
    auto_scaling_group_id: String = "AutoScalingGroupId",
    default_result: String = "DefaultResult",
    heartbeat_timeout: i64 = "HeartbeatTimeout",
    lifecycle_transition: String = "LifecycleTransition",
    notification_metadata: String = "NotificationMetadata",
    created_time: value::Timestamp = "CreatedTime",
    notification_target: NotificationTarget = "NotificationTarget",
    lifecycle_transition_type: String = "LifecycleTransitionType",
    lifecycle_command: LifecycleCommand = "LifecycleCommand",
}

::cloudbind::binding::received! {
    /// `types.LimitedLoginSettings`
    pub struct LimitedLoginSettings;
    key_ids: Vec<String> = "KeyIds",
}

::cloudbind::binding::sent! {
    /// `types.LoginSettings`
    pub struct LoginSettings;
    optional {
        password: value::Sensitive<String> = "Password",
        key_ids: Vec<String> = "KeyIds",
        keep_image_login: bool = "KeepImageLogin" exact,
    }
}

::cloudbind::binding::sent! {
    /// `types.Metadata`
    pub struct Metadata;
    optional {
        items: Vec<MetadataItem> = "Items",
    }
}

::cloudbind::binding::sent! {
    /// `types.MetadataItem`
    pub struct MetadataItem;
    required MetadataItemRequired {
        key: String = "Key",
        value: String = "Value",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.MetricAlarm`
    pub struct MetricAlarm;
    required MetricAlarmRequired {
        comparison_operator: String = "ComparisonOperator",
        metric_name: String = "MetricName",
        threshold: u64 = "Threshold",
        period: u64 = "Period",
        continuous_time: u64 = "ContinuousTime",
    }
    optional {
        statistic: String = "Statistic",
        precise_threshold: f64 = "PreciseThreshold" exact,
    }
}

::cloudbind::binding::exchanged! {
    /// `types.NetworkInterface`
    pub struct NetworkInterface;
    required NetworkInterfaceRequired {
        interface_type: String = "InterfaceType",
    }
    optional {
        private_ipv4_address_count: i64 = "PrivateIpv4AddressCount" exact,
        security_group_ids: Vec<String> = "SecurityGroupIds",
        is_keep_eni: bool = "IsKeepENI" exact,
    }
}

::cloudbind::binding::exchanged! {
    /// `types.NotificationTarget`
    pub struct NotificationTarget;
    required NotificationTargetRequired {
        target_type: String = "TargetType",
    }
    optional {
        queue_name: String = "QueueName",
        topic_name: String = "TopicName",
    }
}

::cloudbind::binding::received! {
    /// `types.RefreshActivity`
    pub struct RefreshActivity;
    auto_scaling_group_id: String = "AutoScalingGroupId",
    refresh_activity_id: String = "RefreshActivityId",
    origin_refresh_activity_id: String = "OriginRefreshActivityId",
    refresh_batch_set: Vec<RefreshBatch> = "RefreshBatchSet",
    refresh_mode: String = "RefreshMode",
    refresh_settings: RefreshSettings = "RefreshSettings",
    activity_type: String = "ActivityType",
    status: String = "Status",
    current_refresh_batch_num: u64 = "CurrentRefreshBatchNum",
    start_time: value::Timestamp = "StartTime",
    end_time: value::Timestamp = "EndTime",
    created_time: value::Timestamp = "CreatedTime",
}

::cloudbind::binding::received! {
    /// `types.RefreshBatch`
    pub struct RefreshBatch;
    refresh_batch_num: u64 = "RefreshBatchNum",
    refresh_batch_status: String = "RefreshBatchStatus",
    refresh_batch_related_instance_set: Vec<RefreshBatchRelatedInstance> = "RefreshBatchRelatedInstanceSet",
    start_time: value::Timestamp = "StartTime",
    end_time: value::Timestamp = "EndTime",
}

::cloudbind::binding::received! {
    /// `types.RefreshBatchRelatedInstance`
    pub struct RefreshBatchRelatedInstance;
    instance_id: String = "InstanceId",
    instance_status: String = "InstanceStatus",
    last_activity_id: String = "LastActivityId",
    instance_status_message: String = "InstanceStatusMessage",
}

::cloudbind::binding::exchanged! {
    /// `types.RefreshSettings`
    pub struct RefreshSettings;
    required RefreshSettingsRequired {
        rolling_update_settings: RollingUpdateSettings = "RollingUpdateSettings",
    }
    optional {
        check_instance_target_health: bool = "CheckInstanceTargetHealth" exact,
        check_instance_target_health_timeout: u64 = "CheckInstanceTargetHealthTimeout" exact,
    }
}

::cloudbind::binding::received! {
    /// `types.RelatedInstance`
    pub struct RelatedInstance;
    instance_id: String = "InstanceId",
    instance_status: String = "InstanceStatus",
}

::cloudbind::binding::exchanged! {
    /// `types.RollingUpdateSettings`
    pub struct RollingUpdateSettings;
    required RollingUpdateSettingsRequired {
        batch_number: u64 = "BatchNumber",
    }
    optional {
        batch_pause: String = "BatchPause",
        max_surge: i64 = "MaxSurge" exact,
        fail_process: String = "FailProcess",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.RunAutomationServiceEnabled`
    pub struct RunAutomationServiceEnabled;
    optional {
        enabled: bool = "Enabled" exact,
    }
}

::cloudbind::binding::exchanged! {
    /// `types.RunMonitorServiceEnabled`
    pub struct RunMonitorServiceEnabled;
    optional {
        enabled: bool = "Enabled" exact,
    }
}

::cloudbind::binding::exchanged! {
    /// `types.RunSecurityServiceEnabled`
    pub struct RunSecurityServiceEnabled;
    optional {
        enabled: bool = "Enabled" exact,
    }
}

::cloudbind::binding::received! {
    /// `types.ScalingPolicy`
    pub struct ScalingPolicy;
    auto_scaling_group_id: String = "AutoScalingGroupId",
    auto_scaling_policy_id: String = "AutoScalingPolicyId",
    scaling_policy_type: String = "ScalingPolicyType",
    scaling_policy_name: String = "ScalingPolicyName",
    adjustment_type: String = "AdjustmentType",
    adjustment_value: i64 = "AdjustmentValue",
    cooldown: u64 = "Cooldown",
    metric_alarm: MetricAlarm = "MetricAlarm",
    predefined_metric_type: String = "PredefinedMetricType",
    target_value: u64 = "TargetValue",
    estimated_instance_warmup: u64 = "EstimatedInstanceWarmup",
    disable_scale_in: bool = "DisableScaleIn",
    metric_alarms: Vec<MetricAlarm> = "MetricAlarms",
    notification_user_group_ids: Vec<String> = "NotificationUserGroupIds",
}

::cloudbind::binding::received! {
    /// `types.ScheduledAction`
    pub struct ScheduledAction;
    scheduled_action_id: String = "ScheduledActionId",
    scheduled_action_name: String = "ScheduledActionName",
    auto_scaling_group_id: String = "AutoScalingGroupId",
    start_time: value::Timestamp = "StartTime",
    recurrence: String = "Recurrence",
    end_time: value::Timestamp = "EndTime",
    max_size: u64 = "MaxSize",
    desired_capacity: u64 = "DesiredCapacity",
    min_size: u64 = "MinSize",
    created_time: value::Timestamp = "CreatedTime",
    scheduled_type: String = "ScheduledType",
    disable_update_desired_capacity: bool = "DisableUpdateDesiredCapacity",
}

::cloudbind::binding::exchanged! {
    /// `types.ServiceSettings`
    pub struct ServiceSettings;
    optional {
        replace_monitor_unhealthy: bool = "ReplaceMonitorUnhealthy" exact,
        scaling_mode: String = "ScalingMode",
        replace_load_balancer_unhealthy: bool = "ReplaceLoadBalancerUnhealthy" exact,
        replace_mode: String = "ReplaceMode",
        auto_update_instance_tags: bool = "AutoUpdateInstanceTags" exact,
        desired_capacity_sync_with_max_min_size: bool = "DesiredCapacitySyncWithMaxMinSize" exact,
        priority_scale_in_unhealthy: bool = "PriorityScaleInUnhealthy" exact,
    }
}

::cloudbind::binding::exchanged! {
    /// `types.SpotMarketOptions`
    pub struct SpotMarketOptions;
    required SpotMarketOptionsRequired {
        max_price: String = "MaxPrice",
    }
    optional {
        spot_instance_type: String = "SpotInstanceType",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.SpotMixedAllocationPolicy`
    pub struct SpotMixedAllocationPolicy;
    optional {
        base_capacity: u64 = "BaseCapacity" exact,
        on_demand_percentage_above_base_capacity: u64 = "OnDemandPercentageAboveBaseCapacity" exact,
        spot_allocation_strategy: String = "SpotAllocationStrategy",
        compensate_with_base_instance: bool = "CompensateWithBaseInstance" exact,
    }
}

::cloudbind::binding::exchanged! {
    /// `types.SystemDisk`
    pub struct SystemDisk;
    optional {
        disk_type: String = "DiskType",
        disk_size: u64 = "DiskSize" exact,
        encrypt: bool = "Encrypt" exact,
        kms_key_id: String = "KmsKeyId",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.Tag`
    pub struct Tag;
    required TagRequired {
        key: String = "Key",
        value: String = "Value",
    }
    optional {
        resource_type: String = "ResourceType",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.TargetAttribute`
    pub struct TargetAttribute;
    required TargetAttributeRequired {
        port: u64 = "Port",
        weight: u64 = "Weight",
    }
}
