// @generated from spec/tencentcloud/cynosdb/types.yaml. To change it, edit that and run `cargo build`.

use ::cloudbind::value;

::cloudbind::binding::received! {
    /// `types.AIOptimizerStatus`
    pub struct AiOptimizerStatus;
    status: String = "Status",
    open_time: String = "OpenTime",
    training_progress: i64 = "TrainingProgress",
}

::cloudbind::binding::received! {
    /// `types.AIOptimizerTaskData`
    pub struct AiOptimizerTaskData;
    template_id: String = "TemplateID",
}

::cloudbind::binding::received! {
    /// `types.Ability`
    pub struct Ability;
    is_support_slave_zone: String = "IsSupportSlaveZone",
    nonsupport_slave_zone_reason: String = "NonsupportSlaveZoneReason",
    is_support_ro: String = "IsSupportRo",
    nonsupport_ro_reason: String = "NonsupportRoReason",
    is_support_manual_snapshot: String = "IsSupportManualSnapshot",
    is_support_transparent_data_encryption: String = "IsSupportTransparentDataEncryption",
    no_support_transparent_data_encryption_reason: String = "NoSupportTransparentDataEncryptionReason",
    is_support_manual_logic: String = "IsSupportManualLogic",
    is_support_global_encryption: String = "IsSupportGlobalEncryption",
    no_support_global_encryption_reason: String = "NoSupportGlobalEncryptionReason",
    no_support_transparent_data_encryption_reason_code: String = "NoSupportTransparentDataEncryptionReasonCode",
    no_support_global_encryption_reason_code: String = "NoSupportGlobalEncryptionReasonCode",
}

::cloudbind::binding::received! {
    /// `types.Account`
    pub struct Account;
    account_name: String = "AccountName",
    host: String = "Host",
    description: String = "Description",
    create_time: value::Timestamp = "CreateTime",
    update_time: value::Timestamp = "UpdateTime",
    max_user_connections: i64 = "MaxUserConnections",
    password_rotation: i64 = "PasswordRotation",
}

::cloudbind::binding::sent! {
    /// `types.AccountParam`
    pub struct AccountParam;
    required AccountParamRequired {
        param_name: String = "ParamName",
        param_value: String = "ParamValue",
    }
}

::cloudbind::binding::received! {
    /// `types.Addr`
    pub struct Addr;
    ip: String = "IP",
    port: i64 = "Port",
}

::cloudbind::binding::sent! {
    /// `types.AuditInstanceFilters`
    pub struct AuditInstanceFilters;
    required AuditInstanceFiltersRequired {
        name: String = "Name",
        exact_match: bool = "ExactMatch",
        values: Vec<String> = "Values",
    }
}

::cloudbind::binding::received! {
    /// `types.AuditInstanceInfo`
    pub struct AuditInstanceInfo;
    project_id: i64 = "ProjectId",
    tag_list: Vec<Tag> = "TagList",
}

::cloudbind::binding::received! {
    /// `types.AuditLog`
    pub struct AuditLog;
    affect_rows: i64 = "AffectRows",
    err_code: i64 = "ErrCode",
    sql_type: String = "SqlType",
    table_name: String = "TableName",
    instance_name: String = "InstanceName",
    policy_name: String = "PolicyName",
    db_name: String = "DBName",
    sql: String = "Sql",
    host: String = "Host",
    user: String = "User",
    exec_time: i64 = "ExecTime",
    timestamp: String = "Timestamp",
    sent_rows: i64 = "SentRows",
    thread_id: i64 = "ThreadId",
    check_rows: i64 = "CheckRows",
    cpu_time: f64 = "CpuTime",
    io_wait_time: i64 = "IoWaitTime",
    lock_wait_time: i64 = "LockWaitTime",
    trx_living_time: i64 = "TrxLivingTime",
    ns_time: i64 = "NsTime",
    template_info: Vec<LogRuleTemplateInfo> = "TemplateInfo",
    trx_id: i64 = "TrxId",
    client_port: i64 = "ClientPort",
}

::cloudbind::binding::received! {
    /// `types.AuditLogFile`
    pub struct AuditLogFile;
    file_name: String = "FileName",
    create_time: String = "CreateTime",
    status: String = "Status",
    file_size: i64 = "FileSize",
    download_url: String = "DownloadUrl",
    err_msg: String = "ErrMsg",
    progress_rate: i64 = "ProgressRate",
}

::cloudbind::binding::sent! {
    /// `types.AuditLogFilter`
    pub struct AuditLogFilter;
    optional {
        host: Vec<String> = "Host",
        user: Vec<String> = "User",
        db_name: Vec<String> = "DBName",
        table_name: Vec<String> = "TableName",
        policy_name: Vec<String> = "PolicyName",
        sql: String = "Sql",
        sql_type: String = "SqlType",
        exec_time: i64 = "ExecTime" exact,
        affect_rows: i64 = "AffectRows" exact,
        sql_types: Vec<String> = "SqlTypes",
        sqls: Vec<String> = "Sqls",
        sent_rows: u64 = "SentRows" exact,
        thread_id: Vec<String> = "ThreadId",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.AuditRuleFilters`
    pub struct AuditRuleFilters;
    required AuditRuleFiltersRequired {
        rule_filters: Vec<RuleFilters> = "RuleFilters",
    }
}

::cloudbind::binding::received! {
    /// `types.AuditRuleTemplateInfo`
    pub struct AuditRuleTemplateInfo;
    rule_template_id: String = "RuleTemplateId",
    rule_template_name: String = "RuleTemplateName",
    rule_filters: Vec<RuleFilters> = "RuleFilters",
    description: String = "Description",
    create_at: String = "CreateAt",
    update_at: String = "UpdateAt",
    alarm_level: u64 = "AlarmLevel",
    alarm_policy: u64 = "AlarmPolicy",
    status: u64 = "Status",
    affected_instances: Vec<String> = "AffectedInstances",
}

::cloudbind::binding::received! {
    /// `types.AutoCopyConfig`
    pub struct AutoCopyConfig;
    cluster_id: String = "ClusterId",
    vault_id: String = "VaultId",
    vault_region: String = "VaultRegion",
    copy_type: String = "CopyType",
}

::cloudbind::binding::exchanged! {
    /// `types.AutoMapRule`
    pub struct AutoMapRule;
    required AutoMapRuleRequired {
        src_instance_id: String = "SrcInstanceId",
        src_database_regex: String = "SrcDatabaseRegex",
        src_table_regex: String = "SrcTableRegex",
        dst_database_regex: String = "DstDatabaseRegex",
        dst_table_regex: String = "DstTableRegex",
    }
}

::cloudbind::binding::received! {
    /// `types.BackupConfigInfo`
    pub struct BackupConfigInfo;
    backup_custom_auto_time: bool = "BackupCustomAutoTime",
    backup_time_beg: u64 = "BackupTimeBeg",
    backup_time_end: u64 = "BackupTimeEnd",
    backup_week_days: Vec<String> = "BackupWeekDays",
    backup_interval_time: i64 = "BackupIntervalTime",
    reserve_duration: u64 = "ReserveDuration",
    cross_regions_enable: String = "CrossRegionsEnable",
    cross_regions: Vec<String> = "CrossRegions",
    cross_region_save_days: i64 = "CrossRegionSaveDays",
    backup_trigger_strategy: String = "BackupTriggerStrategy",
    auto_copy_vaults: Vec<CreateBackupVaultItem> = "AutoCopyVaults",
}

::cloudbind::binding::received! {
    /// `types.BackupFileInfo`
    pub struct BackupFileInfo;
    snapshot_id: u64 = "SnapshotId",
    file_name: String = "FileName",
    file_size: u64 = "FileSize",
    start_time: String = "StartTime",
    finish_time: String = "FinishTime",
    backup_type: String = "BackupType",
    backup_method: String = "BackupMethod",
    backup_status: String = "BackupStatus",
    snapshot_time: String = "SnapshotTime",
    backup_id: i64 = "BackupId",
    snap_shot_type: String = "SnapShotType",
    backup_name: String = "BackupName",
    exist_regions: Vec<BackupRegionAndIds> = "ExistRegions",
    copy_status: String = "CopyStatus",
    encrypt_key_id: String = "EncryptKeyId",
    encrypt_region: String = "EncryptRegion",
    vault_infos: Vec<VaultInfo> = "VaultInfos",
    backup_period_strategy: String = "BackupPeriodStrategy",
}

::cloudbind::binding::received! {
    /// `types.BackupLimitClusterRestriction`
    pub struct BackupLimitClusterRestriction;
    cluster_id: String = "ClusterId",
    backup_limit_restriction: BackupLimitRestriction = "BackupLimitRestriction",
}

::cloudbind::binding::exchanged! {
    /// `types.BackupLimitRestriction`
    pub struct BackupLimitRestriction;
    optional {
        limit_type: String = "LimitType",
        vpc_comparison_symbol: String = "VpcComparisonSymbol",
        ip_comparison_symbol: String = "IpComparisonSymbol",
        limit_vpcs: Vec<BackupLimitVpcItem> = "LimitVpcs",
        limit_ips: Vec<String> = "LimitIps",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.BackupLimitVpcItem`
    pub struct BackupLimitVpcItem;
    optional {
        region: String = "Region",
        vpc_list: Vec<String> = "VpcList",
    }
}

::cloudbind::binding::received! {
    /// `types.BackupRegionAndIds`
    pub struct BackupRegionAndIds;
    backup_region: String = "BackupRegion",
    backup_id: i64 = "BackupId",
}

::cloudbind::binding::received! {
    /// `types.BackupVolumeInfo`
    pub struct BackupVolumeInfo;
    backup_volume: f64 = "BackupVolume",
    backup_type: String = "BackupType",
    backup_method: String = "BackupMethod",
}

::cloudbind::binding::received! {
    /// `types.BillingResourceInfo`
    pub struct BillingResourceInfo;
    cluster_id: String = "ClusterId",
    instance_ids: Vec<String> = "InstanceIds",
    deal_name: String = "DealName",
}

::cloudbind::binding::received! {
    /// `types.BindInstanceInfo`
    pub struct BindInstanceInfo;
    instance_id: String = "InstanceId",
    instance_region: String = "InstanceRegion",
    instance_type: String = "InstanceType",
    extend_ids: Vec<String> = "ExtendIds",
}

::cloudbind::binding::exchanged! {
    /// `types.BinlogConfigInfo`
    pub struct BinlogConfigInfo;
    required BinlogConfigInfoRequired {
        binlog_save_days: i64 = "BinlogSaveDays",
        binlog_cross_regions_enable: String = "BinlogCrossRegionsEnable",
    }
    optional {
        binlog_cross_regions: Vec<String> = "BinlogCrossRegions",
        binlog_cross_region_save_days: i64 = "BinlogCrossRegionSaveDays" exact,
        auto_copy_vaults: Vec<CreateBackupVaultItem> = "AutoCopyVaults",
    }
}

::cloudbind::binding::received! {
    /// `types.BinlogItem`
    pub struct BinlogItem;
    file_name: String = "FileName",
    file_size: i64 = "FileSize",
    start_time: String = "StartTime",
    finish_time: String = "FinishTime",
    binlog_id: i64 = "BinlogId",
    cross_regions: Vec<String> = "CrossRegions",
    copy_status: String = "CopyStatus",
    vault_infos: Vec<VaultInfo> = "VaultInfos",
    encrypt_key_id: String = "EncryptKeyId",
    encrypt_region: String = "EncryptRegion",
    exist_regions: Vec<BinlogRegionInfo> = "ExistRegions",
}

::cloudbind::binding::received! {
    /// `types.BinlogRegionInfo`
    pub struct BinlogRegionInfo;
    backup_region: String = "BackupRegion",
    backup_id: i64 = "BackupId",
}

::cloudbind::binding::received! {
    /// `types.BizTaskInfo`
    pub struct BizTaskInfo;
    id: i64 = "ID",
    app_id: i64 = "AppId",
    cluster_id: String = "ClusterId",
    region: String = "Region",
    create_time: String = "CreateTime",
    delay_time: String = "DelayTime",
    err_msg: String = "ErrMsg",
    flow_id: i64 = "FlowId",
    input: String = "Input",
    /// - Deprecated: The vendor has marked it as disabled.
    #[deprecated = "The vendor has marked it as disabled."]
    instance_grp_id: String = "InstanceGrpId",
    instance_group_id: String = "InstanceGroupId",
    instance_id: String = "InstanceId",
    object_id: String = "ObjectId",
    object_type: String = "ObjectType",
    operator: String = "Operator",
    output: String = "Output",
    status: String = "Status",
    task_type: String = "TaskType",
    trigger_task_id: i64 = "TriggerTaskId",
    update_time: String = "UpdateTime",
    start_time: String = "StartTime",
    end_time: String = "EndTime",
    cluster_name: String = "ClusterName",
    instance_name: String = "InstanceName",
    process: i64 = "Process",
    /// - Deprecated: The vendor has marked it as disabled.
    #[deprecated = "The vendor has marked it as disabled."]
    modify_params_data: Vec<ModifyParamsData> = "ModifyParamsData",
    create_clusters_data: CreateClustersData = "CreateClustersData",
    rollback_data: RollbackData = "RollbackData",
    modify_instance_data: ModifyInstanceData = "ModifyInstanceData",
    manual_backup_data: ManualBackupData = "ManualBackupData",
    modify_db_version_data: ModifyDbVersionData = "ModifyDbVersionData",
    cluster_slave_data: ClusterSlaveData = "ClusterSlaveData",
    switch_cluster_log_bin: SwitchClusterLogBin = "SwitchClusterLogBin",
    modify_instance_params_data: BizTaskModifyParamsData = "ModifyInstanceParamsData",
    task_maintain_info: TaskMaintainInfo = "TaskMaintainInfo",
    instance_cls_delivery_infos: Vec<InstanceClsDeliveryInfo> = "InstanceCLSDeliveryInfos",
    task_progress_info: TaskProgressInfo = "TaskProgressInfo",
    gdn_task_info: GdnTaskInfo = "GdnTaskInfo",
    vault_id: String = "VaultId",
    vault_name: String = "VaultName",
    ai_optimizer_task_data: AiOptimizerTaskData = "AIOptimizerTaskData",
}

::cloudbind::binding::received! {
    /// `types.BizTaskModifyInstanceParam`
    pub struct BizTaskModifyInstanceParam;
    instance_id: String = "InstanceId",
    modify_instance_param_list: Vec<ModifyParamItem> = "ModifyInstanceParamList",
}

::cloudbind::binding::received! {
    /// `types.BizTaskModifyParamsData`
    pub struct BizTaskModifyParamsData;
    cluster_id: String = "ClusterId",
    cluster_param_list: Vec<ModifyParamItem> = "ClusterParamList",
    modify_instance_params: Vec<BizTaskModifyInstanceParam> = "ModifyInstanceParams",
}

::cloudbind::binding::sent! {
    /// `types.CLSInfo`
    pub struct ClsInfo;
    required ClsInfoRequired {
        topic_operation: String = "TopicOperation",
        group_operation: String = "GroupOperation",
        region: String = "Region",
    }
    optional {
        topic_id: String = "TopicId",
        topic_name: String = "TopicName",
        group_id: String = "GroupId",
        group_name: String = "GroupName",
    }
}

::cloudbind::binding::received! {
    /// `types.CheckItem`
    pub struct CheckItem;
    item: String = "Item",
    result: String = "Result",
    current_value: String = "CurrentValue",
    expected_value: String = "ExpectedValue",
}

::cloudbind::binding::received! {
    /// `types.ClusterInstanceDetail`
    pub struct ClusterInstanceDetail;
    uin: String = "Uin",
    app_id: i64 = "AppId",
    cluster_id: String = "ClusterId",
    cluster_name: String = "ClusterName",
    instance_id: String = "InstanceId",
    instance_name: String = "InstanceName",
    instance_type: String = "InstanceType",
    status: String = "Status",
    /// - Deprecated: The vendor has marked it as disabled.
    #[deprecated = "The vendor has marked it as disabled."]
    instance_status: String = "InstanceStatus",
    status_desc: String = "StatusDesc",
    /// - Deprecated: The vendor has marked it as disabled.
    #[deprecated = "The vendor has marked it as disabled."]
    instance_status_desc: String = "InstanceStatusDesc",
    cpu: i64 = "Cpu",
    /// - Deprecated: The vendor has marked it as disabled.
    #[deprecated = "The vendor has marked it as disabled."]
    instance_cpu: i64 = "InstanceCpu",
    min_cpu: f64 = "MinCpu",
    max_cpu: f64 = "MaxCpu",
    memory: i64 = "Memory",
    /// - Deprecated: The vendor has marked it as disabled.
    #[deprecated = "The vendor has marked it as disabled."]
    instance_memory: i64 = "InstanceMemory",
    instance_storage: i64 = "InstanceStorage",
    instance_role: String = "InstanceRole",
    maintain_start_time: i64 = "MaintainStartTime",
    maintain_duration: i64 = "MaintainDuration",
    maintain_week_days: Vec<String> = "MaintainWeekDays",
    instance_tasks: Vec<ObjectTask> = "InstanceTasks",
    device_type: String = "DeviceType",
    /// - Deprecated: The vendor has marked it as disabled.
    #[deprecated = "The vendor has marked it as disabled."]
    instance_device_type: String = "InstanceDeviceType",
    instance_storage_type: String = "InstanceStorageType",
    db_mode: String = "DbMode",
    node_list: Vec<String> = "NodeList",
    serverless_status: String = "ServerlessStatus",
    ai_optimizer_status: AiOptimizerStatus = "AIOptimizerStatus",
    project_id: i64 = "ProjectId",
    region: String = "Region",
    zone: String = "Zone",
    physical_zone: String = "PhysicalZone",
    db_type: String = "DbType",
    db_version: String = "DbVersion",
    storage: i64 = "Storage",
    storage_id: String = "StorageId",
    storage_pay_mode: i64 = "StoragePayMode",
    create_time: value::Timestamp = "CreateTime",
    update_time: value::Timestamp = "UpdateTime",
    isolate_time: value::Timestamp = "IsolateTime",
    destroy_time: String = "DestroyTime",
    destroy_deadline_text: String = "DestroyDeadlineText",
    period_end_time: value::Timestamp = "PeriodEndTime",
    vpc_id: String = "VpcId",
    subnet_id: String = "SubnetId",
    vip: String = "Vip",
    vport: i64 = "Vport",
    net_type: i64 = "NetType",
    wan_ip: String = "WanIP",
    wan_port: i64 = "WanPort",
    wan_status: String = "WanStatus",
    wan_domain: String = "WanDomain",
    instance_net_info: Vec<InstanceNetInfo> = "InstanceNetInfo",
    pay_mode: i64 = "PayMode",
    processing_task: String = "ProcessingTask",
    renew_flag: i64 = "RenewFlag",
    tasks: Vec<ObjectTask> = "Tasks",
    is_freeze: String = "IsFreeze",
    resource_tags: Vec<Tag> = "ResourceTags",
    instance_ability: InstanceAbility = "InstanceAbility",
    gdn_id: String = "GdnId",
}

::cloudbind::binding::received! {
    /// `types.ClusterParamModifyLog`
    pub struct ClusterParamModifyLog;
    param_name: String = "ParamName",
    current_value: String = "CurrentValue",
    update_value: String = "UpdateValue",
    status: String = "Status",
    create_time: value::Timestamp = "CreateTime",
    update_time: value::Timestamp = "UpdateTime",
    cluster_id: String = "ClusterId",
    instance_id: String = "InstanceId",
}

::cloudbind::binding::received! {
    /// `types.ClusterPeriodScalePolicy`
    pub struct ClusterPeriodScalePolicy;
    policy_id: String = "PolicyId",
    instance_type: String = "InstanceType",
    min_cpu: f64 = "MinCpu",
    max_cpu: f64 = "MaxCpu",
    scale_start_time: String = "ScaleStartTime",
    scale_end_time: String = "ScaleEndTime",
    policy_start_time: String = "PolicyStartTime",
    policy_end_time: String = "PolicyEndTime",
    period_type: String = "PeriodType",
    period_config: Vec<i64> = "PeriodConfig",
    create_time: String = "CreateTime",
    update_time: String = "UpdateTime",
    status: String = "Status",
}

::cloudbind::binding::received! {
    /// `types.ClusterReadOnlyValue`
    pub struct ClusterReadOnlyValue;
    cluster_id: String = "ClusterId",
    read_only_value: String = "ReadOnlyValue",
}

::cloudbind::binding::received! {
    /// `types.ClusterServerlessScalePlan`
    pub struct ClusterServerlessScalePlan;
    plan_id: i64 = "PlanId",
    cluster_id: String = "ClusterId",
    object_instance: String = "ObjectInstance",
    policy_id: String = "PolicyId",
    policy_type: String = "PolicyType",
    source_min_cpu: f64 = "SourceMinCpu",
    source_max_cpu: f64 = "SourceMaxCpu",
    target_min_cpu: f64 = "TargetMinCpu",
    target_max_cpu: f64 = "TargetMaxCpu",
    status: String = "Status",
    scale_task_id: i64 = "ScaleTaskId",
    fail_reason: String = "FailReason",
    expected_start_time: String = "ExpectedStartTime",
    expected_end_time: String = "ExpectedEndTime",
    reset_task_id: i64 = "ResetTaskId",
    reset_type: String = "ResetType",
    reset_time: String = "ResetTime",
}

::cloudbind::binding::received! {
    /// `types.ClusterSlaveData`
    pub struct ClusterSlaveData;
    old_master_zone: String = "OldMasterZone",
    old_slave_zone: Vec<String> = "OldSlaveZone",
    new_master_zone: String = "NewMasterZone",
    new_slave_zone: Vec<String> = "NewSlaveZone",
    new_slave_zone_attr: Vec<SlaveZoneAttrItem> = "NewSlaveZoneAttr",
    old_slave_zone_attr: Vec<SlaveZoneAttrItem> = "OldSlaveZoneAttr",
}

::cloudbind::binding::received! {
    /// `types.ClusterTaskId`
    pub struct ClusterTaskId;
    cluster_id: String = "ClusterId",
    task_id: String = "TaskId",
}

::cloudbind::binding::exchanged! {
    /// `types.CreateBackupVaultItem`
    pub struct CreateBackupVaultItem;
    optional {
        vault_id: String = "VaultId",
        vault_region: String = "VaultRegion",
    }
}

::cloudbind::binding::received! {
    /// `types.CreateClustersData`
    pub struct CreateClustersData;
    cpu: i64 = "Cpu",
    memory: i64 = "Memory",
    storage_limit: i64 = "StorageLimit",
}

::cloudbind::binding::received! {
    /// `types.CrossRegionBackupItem`
    pub struct CrossRegionBackupItem;
    cross_region: String = "CrossRegion",
    backup_id: i64 = "BackupId",
    backup_status: String = "BackupStatus",
}

::cloudbind::binding::received! {
    /// `types.CynosdbCluster`
    pub struct CynosdbCluster;
    status: String = "Status",
    update_time: String = "UpdateTime",
    zone: String = "Zone",
    cluster_name: String = "ClusterName",
    region: String = "Region",
    db_version: String = "DbVersion",
    cluster_id: String = "ClusterId",
    instance_num: i64 = "InstanceNum",
    uin: String = "Uin",
    db_type: String = "DbType",
    app_id: i64 = "AppId",
    status_desc: String = "StatusDesc",
    create_time: String = "CreateTime",
    pay_mode: i64 = "PayMode",
    period_end_time: String = "PeriodEndTime",
    vip: String = "Vip",
    vport: i64 = "Vport",
    project_id: i64 = "ProjectID",
    vpc_id: String = "VpcId",
    subnet_id: String = "SubnetId",
    cynos_version: String = "CynosVersion",
    cynos_version_tag: String = "CynosVersionTag",
    storage_limit: i64 = "StorageLimit",
    renew_flag: i64 = "RenewFlag",
    processing_task: String = "ProcessingTask",
    tasks: Vec<ObjectTask> = "Tasks",
    resource_tags: Vec<Tag> = "ResourceTags",
    db_mode: String = "DbMode",
    serverless_status: String = "ServerlessStatus",
    storage: i64 = "Storage",
    storage_id: String = "StorageId",
    storage_pay_mode: i64 = "StoragePayMode",
    min_storage_size: i64 = "MinStorageSize",
    max_storage_size: i64 = "MaxStorageSize",
    net_addrs: Vec<NetAddr> = "NetAddrs",
    physical_zone: String = "PhysicalZone",
    master_zone: String = "MasterZone",
    has_slave_zone: String = "HasSlaveZone",
    slave_zones: Vec<String> = "SlaveZones",
    business_type: String = "BusinessType",
    is_freeze: String = "IsFreeze",
    order_source: String = "OrderSource",
    ability: Ability = "Ability",
    resource_packages: Vec<ResourcePackage> = "ResourcePackages",
    gdn_id: String = "GdnId",
    gdn_role: String = "GdnRole",
}

::cloudbind::binding::received! {
    /// `types.CynosdbClusterDetail`
    pub struct CynosdbClusterDetail;
    cluster_id: String = "ClusterId",
    cluster_name: String = "ClusterName",
    region: String = "Region",
    zone: String = "Zone",
    physical_zone: String = "PhysicalZone",
    status: String = "Status",
    status_desc: String = "StatusDesc",
    serverless_status: String = "ServerlessStatus",
    storage_id: String = "StorageId",
    storage: i64 = "Storage",
    max_storage_size: i64 = "MaxStorageSize",
    min_storage_size: i64 = "MinStorageSize",
    storage_pay_mode: i64 = "StoragePayMode",
    vpc_name: String = "VpcName",
    vpc_id: String = "VpcId",
    subnet_name: String = "SubnetName",
    subnet_id: String = "SubnetId",
    charset: String = "Charset",
    create_time: String = "CreateTime",
    db_type: String = "DbType",
    db_mode: String = "DbMode",
    db_version: String = "DbVersion",
    storage_limit: i64 = "StorageLimit",
    used_storage: i64 = "UsedStorage",
    vip: String = "Vip",
    vport: i64 = "Vport",
    ro_addr: Vec<Addr> = "RoAddr",
    ability: Ability = "Ability",
    cynos_version: String = "CynosVersion",
    business_type: String = "BusinessType",
    has_slave_zone: String = "HasSlaveZone",
    is_freeze: String = "IsFreeze",
    tasks: Vec<ObjectTask> = "Tasks",
    master_zone: String = "MasterZone",
    slave_zones: Vec<String> = "SlaveZones",
    instance_set: Vec<ClusterInstanceDetail> = "InstanceSet",
    pay_mode: i64 = "PayMode",
    period_end_time: String = "PeriodEndTime",
    project_id: i64 = "ProjectID",
    resource_tags: Vec<Tag> = "ResourceTags",
    proxy_status: String = "ProxyStatus",
    log_bin: String = "LogBin",
    is_skip_trade: String = "IsSkipTrade",
    pitr_type: String = "PitrType",
    is_open_password_complexity: String = "IsOpenPasswordComplexity",
    network_status: String = "NetworkStatus",
    resource_packages: Vec<ResourcePackage> = "ResourcePackages",
    renew_flag: i64 = "RenewFlag",
    network_type: String = "NetworkType",
    slave_zone_attr: Vec<SlaveZoneAttrItem> = "SlaveZoneAttr",
    cynos_version_tag: String = "CynosVersionTag",
    gdn_id: String = "GdnId",
    gdn_role: String = "GdnRole",
    used_archive_storage: i64 = "UsedArchiveStorage",
    archive_status: String = "ArchiveStatus",
    archive_progress: i64 = "ArchiveProgress",
    cluster_level: String = "ClusterLevel",
    is_open_tde: bool = "IsOpenTDE",
    real_zone: String = "RealZone",
    storage_over_use: String = "StorageOverUse",
    storage_auto_expand: String = "StorageAutoExpand",
}

::cloudbind::binding::received! {
    /// `types.CynosdbErrorLogItem`
    pub struct CynosdbErrorLogItem;
    timestamp: i64 = "Timestamp",
    level: String = "Level",
    content: String = "Content",
}

::cloudbind::binding::received! {
    /// `types.CynosdbInstance`
    pub struct CynosdbInstance;
    uin: String = "Uin",
    app_id: i64 = "AppId",
    cluster_id: String = "ClusterId",
    cluster_name: String = "ClusterName",
    instance_id: String = "InstanceId",
    instance_name: String = "InstanceName",
    project_id: i64 = "ProjectId",
    region: String = "Region",
    zone: String = "Zone",
    status: String = "Status",
    status_desc: String = "StatusDesc",
    db_mode: String = "DbMode",
    db_type: String = "DbType",
    db_version: String = "DbVersion",
    cpu: i64 = "Cpu",
    memory: i64 = "Memory",
    storage: i64 = "Storage",
    instance_type: String = "InstanceType",
    instance_role: String = "InstanceRole",
    update_time: value::Timestamp = "UpdateTime",
    create_time: value::Timestamp = "CreateTime",
    vpc_id: String = "VpcId",
    subnet_id: String = "SubnetId",
    vip: String = "Vip",
    vport: i64 = "Vport",
    pay_mode: i64 = "PayMode",
    period_end_time: value::Timestamp = "PeriodEndTime",
    destroy_deadline_text: String = "DestroyDeadlineText",
    isolate_time: value::Timestamp = "IsolateTime",
    net_type: i64 = "NetType",
    wan_domain: String = "WanDomain",
    wan_ip: String = "WanIP",
    wan_port: i64 = "WanPort",
    wan_status: String = "WanStatus",
    destroy_time: String = "DestroyTime",
    cynos_version: String = "CynosVersion",
    processing_task: String = "ProcessingTask",
    renew_flag: i64 = "RenewFlag",
    min_cpu: f64 = "MinCpu",
    max_cpu: f64 = "MaxCpu",
    serverless_status: String = "ServerlessStatus",
    storage_id: String = "StorageId",
    storage_pay_mode: i64 = "StoragePayMode",
    physical_zone: String = "PhysicalZone",
    business_type: String = "BusinessType",
    tasks: Vec<ObjectTask> = "Tasks",
    is_freeze: String = "IsFreeze",
    resource_tags: Vec<Tag> = "ResourceTags",
    master_zone: String = "MasterZone",
    slave_zones: Vec<String> = "SlaveZones",
    instance_net_info: Vec<InstanceNetInfo> = "InstanceNetInfo",
    resource_packages: Vec<ResourcePackage> = "ResourcePackages",
    instance_index_mode: String = "InstanceIndexMode",
    instance_ability: InstanceAbility = "InstanceAbility",
    device_type: String = "DeviceType",
    instance_storage_type: String = "InstanceStorageType",
    cynos_version_tag: String = "CynosVersionTag",
    node_list: Vec<String> = "NodeList",
    gdn_id: String = "GdnId",
    real_zone: String = "RealZone",
}

::cloudbind::binding::received! {
    /// `types.CynosdbInstanceDetail`
    pub struct CynosdbInstanceDetail;
    uin: String = "Uin",
    app_id: i64 = "AppId",
    cluster_id: String = "ClusterId",
    cluster_name: String = "ClusterName",
    instance_id: String = "InstanceId",
    instance_name: String = "InstanceName",
    project_id: i64 = "ProjectId",
    region: String = "Region",
    zone: String = "Zone",
    status: String = "Status",
    status_desc: String = "StatusDesc",
    serverless_status: String = "ServerlessStatus",
    db_type: String = "DbType",
    db_version: String = "DbVersion",
    cpu: i64 = "Cpu",
    memory: i64 = "Memory",
    storage: i64 = "Storage",
    instance_type: String = "InstanceType",
    instance_role: String = "InstanceRole",
    update_time: value::Timestamp = "UpdateTime",
    create_time: value::Timestamp = "CreateTime",
    pay_mode: i64 = "PayMode",
    period_end_time: value::Timestamp = "PeriodEndTime",
    net_type: i64 = "NetType",
    vpc_id: String = "VpcId",
    subnet_id: String = "SubnetId",
    vip: String = "Vip",
    vport: i64 = "Vport",
    wan_domain: String = "WanDomain",
    charset: String = "Charset",
    cynos_version: String = "CynosVersion",
    renew_flag: i64 = "RenewFlag",
    min_cpu: f64 = "MinCpu",
    max_cpu: f64 = "MaxCpu",
    db_mode: String = "DbMode",
    master_zone: String = "MasterZone",
    real_zone: String = "RealZone",
    slave_zones: Vec<String> = "SlaveZones",
    storage_version: String = "StorageVersion",
}

::cloudbind::binding::received! {
    /// `types.CynosdbInstanceGroup`
    pub struct CynosdbInstanceGroup;
    app_id: i64 = "AppId",
    cluster_id: String = "ClusterId",
    created_time: String = "CreatedTime",
    deleted_time: String = "DeletedTime",
    instance_group_id: String = "InstanceGroupId",
    status: String = "Status",
    r#type: String = "Type",
    updated_time: String = "UpdatedTime",
    vip: String = "Vip",
    vport: i64 = "Vport",
    wan_domain: String = "WanDomain",
    wan_ip: String = "WanIP",
    wan_port: i64 = "WanPort",
    wan_status: String = "WanStatus",
    instance_set: Vec<CynosdbInstance> = "InstanceSet",
    uniq_vpc_id: String = "UniqVpcId",
    uniq_subnet_id: String = "UniqSubnetId",
    old_addr_info: OldAddrInfo = "OldAddrInfo",
    processing_tasks: Vec<String> = "ProcessingTasks",
    tasks: Vec<ObjectTask> = "Tasks",
    net_service_id: i64 = "NetServiceId",
}

::cloudbind::binding::received! {
    /// `types.CynosdbInstanceGrp`
    pub struct CynosdbInstanceGrp;
    app_id: i64 = "AppId",
    cluster_id: String = "ClusterId",
    created_time: value::Timestamp = "CreatedTime",
    deleted_time: value::Timestamp = "DeletedTime",
    instance_grp_id: String = "InstanceGrpId",
    status: String = "Status",
    r#type: String = "Type",
    updated_time: value::Timestamp = "UpdatedTime",
    vip: String = "Vip",
    vport: i64 = "Vport",
    wan_domain: String = "WanDomain",
    wan_ip: String = "WanIP",
    wan_port: i64 = "WanPort",
    wan_status: String = "WanStatus",
    instance_set: Vec<CynosdbInstance> = "InstanceSet",
    uniq_vpc_id: String = "UniqVpcId",
    uniq_subnet_id: String = "UniqSubnetId",
    old_addr_info: OldAddrInfo = "OldAddrInfo",
    processing_tasks: Vec<String> = "ProcessingTasks",
    tasks: Vec<ObjectTask> = "Tasks",
    net_service_id: i64 = "NetServiceId",
}

::cloudbind::binding::received! {
    /// `types.DataSourceItem`
    pub struct DataSourceItem;
    instance_id: String = "InstanceId",
    cluster_id: String = "ClusterId",
    db_type: String = "DBType",
    ip: String = "IP",
    port: i64 = "Port",
    region: String = "Region",
    zone: String = "Zone",
    src_uin: String = "SrcUin",
    account_mode: String = "AccountMode",
    replication_job_status: String = "ReplicationJobStatus",
}

::cloudbind::binding::exchanged! {
    /// `types.DatabasePrivileges`
    pub struct DatabasePrivileges;
    required DatabasePrivilegesRequired {
        db: String = "Db",
        privileges: Vec<String> = "Privileges",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.DatabaseTables`
    pub struct DatabaseTables;
    optional {
        database: String = "Database",
        tables: Vec<String> = "Tables",
    }
}

::cloudbind::binding::received! {
    /// `types.DbInfo`
    pub struct DbInfo;
    db_name: String = "DbName",
    character_set: String = "CharacterSet",
    status: String = "Status",
    collate_rule: String = "CollateRule",
    description: String = "Description",
    user_host_privileges: Vec<UserHostPrivilege> = "UserHostPrivileges",
    db_id: i64 = "DbId",
    create_time: value::Timestamp = "CreateTime",
    update_time: value::Timestamp = "UpdateTime",
    app_id: i64 = "AppId",
    uin: String = "Uin",
    cluster_id: String = "ClusterId",
}

::cloudbind::binding::sent! {
    /// `types.DbTable`
    pub struct DbTable;
    required DbTableRequired {
        db: String = "Db",
    }
    optional {
        table_name: String = "TableName",
    }
}

::cloudbind::binding::received! {
    /// `types.DeleteVaultTask`
    pub struct DeleteVaultTask;
    vault_id: String = "VaultId",
    task_id: i64 = "TaskId",
}

::cloudbind::binding::received! {
    /// `types.DeliverSummary`
    pub struct DeliverSummary;
    deliver_type: String = "DeliverType",
    deliver_sub_type: String = "DeliverSubType",
    deliver_consumer: String = "DeliverConsumer",
    deliver_consumer_name: String = "DeliverConsumerName",
    deliver_error: String = "DeliverError",
}

::cloudbind::binding::received! {
    /// `types.DescribeBackupListByVaultItem`
    pub struct DescribeBackupListByVaultItem;
    cluster_id: String = "ClusterId",
    cluster_name: String = "ClusterName",
    backup_file_info: BackupFileInfo = "BackupFileInfo",
}

::cloudbind::binding::received! {
    /// `types.DescribeBinlogListByVaultItem`
    pub struct DescribeBinlogListByVaultItem;
    cluster_id: String = "ClusterId",
    cluster_name: String = "ClusterName",
    binlog_file_info: BinlogItem = "BinlogFileInfo",
}

::cloudbind::binding::received! {
    /// `types.DescribeRedoLogListByVaultItem`
    pub struct DescribeRedoLogListByVaultItem;
    cluster_id: String = "ClusterId",
    cluster_name: String = "ClusterName",
    redo_file_info: RedoLogItem = "RedoFileInfo",
}

::cloudbind::binding::received! {
    /// `types.DescribeVaultBackupClusterInfoItem`
    pub struct DescribeVaultBackupClusterInfoItem;
    cluster_id: String = "ClusterId",
    cluster_name: String = "ClusterName",
    cluster_status: String = "ClusterStatus",
    cluster_region: String = "ClusterRegion",
    cluster_zone: String = "ClusterZone",
}

::cloudbind::binding::received! {
    /// `types.DescribeVaultsItem`
    pub struct DescribeVaultsItem;
    vault_id: String = "VaultId",
    vault_name: String = "VaultName",
    vault_describe: String = "VaultDescribe",
    key_id: String = "KeyId",
    key_region: String = "KeyRegion",
    key_type: String = "KeyType",
    backup_file_count: i64 = "BackupFileCount",
    backup_file_size: i64 = "BackupFileSize",
    binlog_file_count: i64 = "BinlogFileCount",
    binlog_file_size: i64 = "BinlogFileSize",
    redo_log_file_count: i64 = "RedoLogFileCount",
    redo_log_file_size: i64 = "RedoLogFileSize",
    status: String = "Status",
    backup_save_seconds: i64 = "BackupSaveSeconds",
    locked_time: String = "LockedTime",
    tasks: Vec<ObjectTask> = "Tasks",
    vault_region: String = "VaultRegion",
    auto_copy_configs: Vec<AutoCopyConfig> = "AutoCopyConfigs",
}

::cloudbind::binding::received! {
    /// `types.ErrorLogItemExport`
    pub struct ErrorLogItemExport;
    timestamp: String = "Timestamp",
    level: String = "Level",
    content: String = "Content",
}

::cloudbind::binding::received! {
    /// `types.ExchangeInstanceInfo`
    pub struct ExchangeInstanceInfo;
    src_instance_info: RollbackInstanceInfo = "SrcInstanceInfo",
    dst_instance_info: RollbackInstanceInfo = "DstInstanceInfo",
}

::cloudbind::binding::received! {
    /// `types.ExchangeRoGroupInfo`
    pub struct ExchangeRoGroupInfo;
    src_ro_group_info: RollbackRoGroupInfo = "SrcRoGroupInfo",
    dst_ro_group_info: RollbackRoGroupInfo = "DstRoGroupInfo",
}

::cloudbind::binding::received! {
    /// `types.ExecutionPlanDetail`
    pub struct ExecutionPlanDetail;
    template_id: String = "TemplateID",
    db: String = "Db",
    sql_sample: String = "SQLSample",
    sql_sample_rewritten: String = "SQLSampleRewritten",
    table_plan_before: Vec<ExplainRow> = "TablePlanBefore",
    table_plan_after: Vec<ExplainRow> = "TablePlanAfter",
    tree_plan_before: String = "TreePlanBefore",
    tree_plan_after: String = "TreePlanAfter",
    query_time_before: f64 = "QueryTimeBefore",
    query_time_after: f64 = "QueryTimeAfter",
    sql_scan_rows_before: i64 = "SQLScanRowsBefore",
    sql_scan_rows_after: i64 = "SQLScanRowsAfter",
}

::cloudbind::binding::received! {
    /// `types.ExplainRow`
    pub struct ExplainRow;
    id: i64 = "Id",
    select_type: String = "SelectType",
    table: String = "Table",
    partitions: String = "Partitions",
    r#type: String = "Type",
    possible_keys: String = "PossibleKeys",
    key: String = "Key",
    key_len: String = "KeyLen",
    r#ref: String = "Ref",
    rows: i64 = "Rows",
    filtered: f64 = "Filtered",
    extra: String = "Extra",
}

::cloudbind::binding::exchanged! {
    /// `types.ForwardInstanceInfo`
    pub struct ForwardInstanceInfo;
    optional {
        instance_id: String = "InstanceId",
        region: String = "Region",
    }
}

::cloudbind::binding::received! {
    /// `types.GdnTaskInfo`
    pub struct GdnTaskInfo;
    gdn_id: String = "GdnId",
    gdn_name: String = "GdnName",
    primary_cluster_id: String = "PrimaryClusterId",
    primary_cluster_region: String = "PrimaryClusterRegion",
    standby_cluster_region: String = "StandbyClusterRegion",
    standby_cluster_id: String = "StandbyClusterId",
    standby_cluster_name: String = "StandbyClusterName",
    force_switch_gdn: String = "ForceSwitchGdn",
    code: i64 = "Code",
    message: String = "Message",
    is_support_force: String = "IsSupportForce",
}

::cloudbind::binding::received! {
    /// `types.GoodsPrice`
    pub struct GoodsPrice;
    instance_price: TradePrice = "InstancePrice",
    storage_price: TradePrice = "StoragePrice",
    goods_spec: GoodsSpec = "GoodsSpec",
}

::cloudbind::binding::exchanged! {
    /// `types.GoodsSpec`
    pub struct GoodsSpec;
    optional {
        goods_num: i64 = "GoodsNum" exact,
        cpu: i64 = "Cpu" exact,
        memory: i64 = "Memory" exact,
        ccu: f64 = "Ccu" exact,
        storage_limit: i64 = "StorageLimit" exact,
        time_span: i64 = "TimeSpan" exact,
        time_unit: String = "TimeUnit",
        device_type: String = "DeviceType",
    }
}

::cloudbind::binding::sent! {
    /// `types.InputAccount`
    pub struct InputAccount;
    required InputAccountRequired {
        account_name: String = "AccountName",
    }
    optional {
        host: String = "Host",
    }
}

::cloudbind::binding::received! {
    /// `types.InstanceAbility`
    pub struct InstanceAbility;
    is_support_force_restart: String = "IsSupportForceRestart",
    nonsupport_force_restart_reason: String = "NonsupportForceRestartReason",
}

::cloudbind::binding::sent! {
    /// `types.InstanceAuditLogFilter`
    pub struct InstanceAuditLogFilter;
    required InstanceAuditLogFilterRequired {
        r#type: String = "Type",
        compare: String = "Compare",
        value: Vec<String> = "Value",
    }
}

::cloudbind::binding::received! {
    /// `types.InstanceAuditRule`
    pub struct InstanceAuditRule;
    instance_id: String = "InstanceId",
    audit_rule: bool = "AuditRule",
    audit_rule_filters: Vec<AuditRuleFilters> = "AuditRuleFilters",
    old_rule: bool = "OldRule",
    rule_templates: Vec<RuleTemplateInfo> = "RuleTemplates",
}

::cloudbind::binding::received! {
    /// `types.InstanceAuditStatus`
    pub struct InstanceAuditStatus;
    instance_id: String = "InstanceId",
    audit_status: String = "AuditStatus",
    log_expire_day: u64 = "LogExpireDay",
    high_log_expire_day: u64 = "HighLogExpireDay",
    low_log_expire_day: u64 = "LowLogExpireDay",
    billing_amount: f64 = "BillingAmount",
    high_real_storage: f64 = "HighRealStorage",
    low_real_storage: f64 = "LowRealStorage",
    audit_all: bool = "AuditAll",
    create_at: String = "CreateAt",
    instance_info: AuditInstanceInfo = "InstanceInfo",
    real_storage: f64 = "RealStorage",
    rule_template_ids: Vec<String> = "RuleTemplateIds",
    deliver: String = "Deliver",
    deliver_summary: Vec<DeliverSummary> = "DeliverSummary",
}

::cloudbind::binding::received! {
    /// `types.InstanceCLSDeliveryInfo`
    pub struct InstanceClsDeliveryInfo;
    instance_id: String = "InstanceId",
    instance_name: String = "InstanceName",
    topic_id: String = "TopicId",
    topic_name: String = "TopicName",
    group_id: String = "GroupId",
    group_name: String = "GroupName",
    region: String = "Region",
    status: String = "Status",
    log_type: String = "LogType",
}

::cloudbind::binding::sent! {
    /// `types.InstanceInitInfo`
    pub struct InstanceInitInfo;
    required InstanceInitInfoRequired {
        cpu: i64 = "Cpu",
        memory: i64 = "Memory",
        instance_type: String = "InstanceType",
        instance_count: i64 = "InstanceCount",
    }
    optional {
        min_ro_count: i64 = "MinRoCount" exact,
        max_ro_count: i64 = "MaxRoCount" exact,
        min_ro_cpu: f64 = "MinRoCpu" exact,
        max_ro_cpu: f64 = "MaxRoCpu" exact,
        device_type: String = "DeviceType",
    }
}

::cloudbind::binding::sent! {
    /// `types.InstanceNameWeight`
    pub struct InstanceNameWeight;
    optional {
        instance_name: String = "InstanceName",
        weight: i64 = "Weight" exact,
    }
}

::cloudbind::binding::received! {
    /// `types.InstanceNetInfo`
    pub struct InstanceNetInfo;
    instance_group_type: String = "InstanceGroupType",
    instance_group_id: String = "InstanceGroupId",
    vpc_id: String = "VpcId",
    subnet_id: String = "SubnetId",
    net_type: i64 = "NetType",
    vip: String = "Vip",
    vport: i64 = "Vport",
    wan_domain: String = "WanDomain",
    wan_ip: String = "WanIP",
    wan_port: i64 = "WanPort",
    wan_status: String = "WanStatus",
}

::cloudbind::binding::received! {
    /// `types.InstanceParamItem`
    pub struct InstanceParamItem;
    instance_id: String = "InstanceId",
    params_items: Vec<ParamItemDetail> = "ParamsItems",
}

::cloudbind::binding::received! {
    /// `types.InstanceSet`
    pub struct InstanceSet;
    db_mode: String = "DbMode",
    instance_cpu: i64 = "InstanceCpu",
    instance_device_type: String = "InstanceDeviceType",
    instance_id: String = "InstanceId",
    instance_memory: i64 = "InstanceMemory",
    instance_name: String = "InstanceName",
    instance_role: String = "InstanceRole",
    instance_status: String = "InstanceStatus",
    instance_status_desc: String = "InstanceStatusDesc",
    instance_storage: i64 = "InstanceStorage",
    instance_storage_type: String = "InstanceStorageType",
    instance_type: String = "InstanceType",
    maintain_duration: i64 = "MaintainDuration",
    maintain_start_time: i64 = "MaintainStartTime",
    maintain_week_days: Vec<String> = "MaintainWeekDays",
    node_list: Vec<String> = "NodeList",
    instance_tasks: Vec<ObjectTask> = "InstanceTasks",
}

::cloudbind::binding::received! {
    /// `types.InstanceSpec`
    pub struct InstanceSpec;
    cpu: u64 = "Cpu",
    memory: u64 = "Memory",
    max_storage_size: u64 = "MaxStorageSize",
    min_storage_size: u64 = "MinStorageSize",
    has_stock: bool = "HasStock",
    machine_type: String = "MachineType",
    max_iops: i64 = "MaxIops",
    max_io_band_width: i64 = "MaxIoBandWidth",
    zone_stock_infos: Vec<ZoneStockInfo> = "ZoneStockInfos",
    stock_count: i64 = "StockCount",
    max_cpu: f64 = "MaxCpu",
    min_cpu: f64 = "MinCpu",
}

::cloudbind::binding::sent! {
    /// `types.IntegrateCreateClusterConfig`
    pub struct IntegrateCreateClusterConfig;
    optional {
        binlog_save_days: i64 = "BinlogSaveDays" exact,
        backup_save_days: i64 = "BackupSaveDays" exact,
        semi_sync_timeout: i64 = "SemiSyncTimeout" exact,
        proxy_end_point_configs: Vec<ProxyEndPointConfigInfo> = "ProxyEndPointConfigs",
    }
}

::cloudbind::binding::sent! {
    /// `types.IntegrateInstanceInfo`
    pub struct IntegrateInstanceInfo;
    required IntegrateInstanceInfoRequired {
        cpu: i64 = "Cpu",
        memory: i64 = "Memory",
        instance_type: String = "InstanceType",
        instance_count: i64 = "InstanceCount",
    }
    optional {
        device_type: String = "DeviceType",
    }
}

::cloudbind::binding::received! {
    /// `types.LibraClusterSet`
    pub struct LibraClusterSet;
    app_id: i64 = "AppId",
    cluster_id: String = "ClusterId",
    cluster_name: String = "ClusterName",
    create_time: String = "CreateTime",
    db_version: String = "DbVersion",
    instance_set: Vec<LibraInstanceSet> = "InstanceSet",
    pay_mode: i64 = "PayMode",
    period_end_time: String = "PeriodEndTime",
    project_id: i64 = "ProjectID",
    region: String = "Region",
    renew_flag: i64 = "RenewFlag",
    status: String = "Status",
    status_desc: String = "StatusDesc",
    storage: i64 = "Storage",
    used_storage: i64 = "UsedStorage",
    vip: String = "Vip",
    vport: i64 = "Vport",
}

::cloudbind::binding::received! {
    /// `types.LibraDBClusterDetail`
    pub struct LibraDbClusterDetail;
    cluster_id: String = "ClusterId",
    cluster_name: String = "ClusterName",
    region: String = "Region",
    status: String = "Status",
    status_desc: String = "StatusDesc",
    storage: i64 = "Storage",
    vpc_name: String = "VpcName",
    vpc_id: String = "VpcId",
    subnet_name: String = "SubnetName",
    subnet_id: String = "SubnetId",
    create_time: String = "CreateTime",
    db_version: String = "DbVersion",
    used_storage: i64 = "UsedStorage",
    vip: String = "Vip",
    vport: i64 = "Vport",
    ro_addr: Vec<RoAddr> = "RoAddr",
    cynos_version: String = "CynosVersion",
    is_freeze: String = "IsFreeze",
    tasks: Vec<ObjectTask> = "Tasks",
    master_zone: String = "MasterZone",
    instance_set: Vec<InstanceSet> = "InstanceSet",
    pay_mode: i64 = "PayMode",
    period_end_time: String = "PeriodEndTime",
    project_id: i64 = "ProjectID",
    renew_flag: i64 = "RenewFlag",
    cynos_version_tag: String = "CynosVersionTag",
    no_support_add_ro: String = "NoSupportAddRo",
    zone: String = "Zone",
    physical_zone: String = "PhysicalZone",
    analysis_upgrade_version_info: UpgradeAnalysisInstanceVersionInfo = "AnalysisUpgradeVersionInfo",
}

::cloudbind::binding::received! {
    /// `types.LibraDBClusterSet`
    pub struct LibraDbClusterSet;
    app_id: i64 = "AppId",
    cluster_id: String = "ClusterId",
    cluster_name: String = "ClusterName",
    create_time: String = "CreateTime",
    cynos_version: String = "CynosVersion",
    cynos_version_tag: String = "CynosVersionTag",
    db_version: String = "DbVersion",
    instance_num: i64 = "InstanceNum",
    is_freeze: String = "IsFreeze",
    net_addrs: Vec<NetAddr> = "NetAddrs",
    pay_mode: i64 = "PayMode",
    period_end_time: String = "PeriodEndTime",
    project_id: i64 = "ProjectID",
    region: String = "Region",
    renew_flag: i64 = "RenewFlag",
    status: String = "Status",
    status_desc: String = "StatusDesc",
    storage: i64 = "Storage",
    subnet_id: String = "SubnetId",
    tasks: Vec<ObjectTask> = "Tasks",
    uin: String = "Uin",
    vip: String = "Vip",
    vpc_id: String = "VpcId",
    vport: i64 = "Vport",
    update_time: String = "UpdateTime",
    master_zone: String = "MasterZone",
    physical_zone: String = "PhysicalZone",
    zone: String = "Zone",
}

::cloudbind::binding::sent! {
    /// `types.LibraDBClusterSrcInfo`
    pub struct LibraDbClusterSrcInfo;
    required LibraDbClusterSrcInfoRequired {
        src_instance_type: String = "SrcInstanceType",
    }
    optional {
        access_type: String = "AccessType",
        src_instance_id: String = "SrcInstanceId",
        src_cluster_id: String = "SrcClusterId",
        ip: String = "IP",
        port: String = "Port",
        user: String = "User",
        password: value::Sensitive<String> = "Password",
        sql_mode: String = "SqlMode",
        src_app_id: i64 = "SrcAppId" exact,
        src_uin: String = "SrcUin",
        src_sub_account_uin: String = "SrcSubAccountUin",
        account_mode: String = "AccountMode",
        region: String = "Region",
        operation: String = "Operation",
    }
}

::cloudbind::binding::sent! {
    /// `types.LibraDBInstanceInitInfo`
    pub struct LibraDbInstanceInitInfo;
    optional {
        cpu: i64 = "Cpu" exact,
        memory: i64 = "Memory" exact,
        storage_size: i64 = "StorageSize" exact,
        storage_type: String = "StorageType",
        instance_type: String = "InstanceType",
        libra_db_version: String = "LibraDBVersion",
        instance_count: i64 = "InstanceCount" exact,
        vpc_id: String = "VpcId",
        subnet_id: String = "SubnetId",
        port: i64 = "Port" exact,
        replicas_num: i64 = "ReplicasNum" exact,
    }
}

::cloudbind::binding::received! {
    /// `types.LibraDBNodeInfo`
    pub struct LibraDbNodeInfo;
    node_id: String = "NodeId",
    status: String = "Status",
    data_status: String = "DataStatus",
    cpu: u64 = "Cpu",
    memory: u64 = "Memory",
    storage: u64 = "Storage",
    message: String = "Message",
}

::cloudbind::binding::received! {
    /// `types.LibraDBVersion`
    pub struct LibraDbVersion;
    version: String = "Version",
    tag: String = "Tag",
    has_permission: bool = "HasPermission",
}

::cloudbind::binding::received! {
    /// `types.LibraInstanceSet`
    pub struct LibraInstanceSet;
    db_mode: String = "DbMode",
    instance_cpu: i64 = "InstanceCpu",
    instance_device_type: String = "InstanceDeviceType",
    instance_group_id: String = "InstanceGroupId",
    instance_id: String = "InstanceId",
    instance_memory: i64 = "InstanceMemory",
    instance_name: String = "InstanceName",
    instance_pay_mode: i64 = "InstancePayMode",
    instance_period_end_time: String = "InstancePeriodEndTime",
    instance_role: String = "InstanceRole",
    instance_status: String = "InstanceStatus",
    instance_status_desc: String = "InstanceStatusDesc",
    net_type: String = "NetType",
    uniq_subnet_id: String = "UniqSubnetId",
    uniq_vpc_id: String = "UniqVpcId",
    vip: String = "Vip",
    vport: i64 = "Vport",
    wan_domain: String = "WanDomain",
    wan_ip: String = "WanIP",
    wan_port: i64 = "WanPort",
    wan_status: String = "WanStatus",
    instance_storage: i64 = "InstanceStorage",
    instance_storage_type: String = "InstanceStorageType",
}

::cloudbind::binding::sent! {
    /// `types.LogFilter`
    pub struct LogFilter;
    optional {
        r#type: String = "Type",
        compare: String = "Compare",
        value: Vec<String> = "Value",
    }
}

::cloudbind::binding::received! {
    /// `types.LogRuleTemplateInfo`
    pub struct LogRuleTemplateInfo;
    rule_template_id: String = "RuleTemplateId",
    rule_template_name: String = "RuleTemplateName",
    alarm_level: String = "AlarmLevel",
    rule_template_status: i64 = "RuleTemplateStatus",
}

::cloudbind::binding::exchanged! {
    /// `types.LogicBackupConfigInfo`
    pub struct LogicBackupConfigInfo;
    optional {
        logic_backup_enable: String = "LogicBackupEnable",
        logic_backup_time_beg: u64 = "LogicBackupTimeBeg" exact,
        logic_backup_time_end: u64 = "LogicBackupTimeEnd" exact,
        logic_reserve_duration: u64 = "LogicReserveDuration" exact,
        logic_cross_regions_enable: String = "LogicCrossRegionsEnable",
        logic_cross_regions: Vec<String> = "LogicCrossRegions",
        auto_copy_vaults: Vec<CreateBackupVaultItem> = "AutoCopyVaults",
        logic_cross_region_save_days: i64 = "LogicCrossRegionSaveDays" exact,
    }
}

::cloudbind::binding::received! {
    /// `types.ManualBackupData`
    pub struct ManualBackupData;
    backup_type: String = "BackupType",
    backup_method: String = "BackupMethod",
    snapshot_time: String = "SnapshotTime",
    cross_region_backup_infos: Vec<CrossRegionBackupItem> = "CrossRegionBackupInfos",
}

::cloudbind::binding::sent! {
    /// `types.MigrateDBItem`
    pub struct MigrateDbItem;
    optional {
        db_name: String = "DbName",
        migrate_table_mode: String = "MigrateTableMode",
        tables: Vec<MigrateTableItem> = "Tables",
    }
}

::cloudbind::binding::sent! {
    /// `types.MigrateObject`
    pub struct MigrateObject;
    optional {
        migrate_db_mode: String = "MigrateDBMode",
        databases: Vec<MigrateDbItem> = "Databases",
    }
}

::cloudbind::binding::sent! {
    /// `types.MigrateOpt`
    pub struct MigrateOpt;
    optional {
        database_tables: MigrateObject = "DatabaseTables",
    }
}

::cloudbind::binding::sent! {
    /// `types.MigrateTableItem`
    pub struct MigrateTableItem;
    optional {
        table_name: String = "TableName",
    }
}

::cloudbind::binding::received! {
    /// `types.ModifiableInfo`
    pub struct ModifiableInfo;
    is_modifiable: i64 = "IsModifiable",
}

::cloudbind::binding::received! {
    /// `types.ModifyDbVersionData`
    pub struct ModifyDbVersionData;
    old_version: String = "OldVersion",
    new_version: String = "NewVersion",
    upgrade_type: String = "UpgradeType",
}

::cloudbind::binding::received! {
    /// `types.ModifyInstanceData`
    pub struct ModifyInstanceData;
    cpu: i64 = "Cpu",
    memory: i64 = "Memory",
    storage_limit: i64 = "StorageLimit",
    old_cpu: i64 = "OldCpu",
    old_memory: i64 = "OldMemory",
    old_storage_limit: i64 = "OldStorageLimit",
    old_device_type: String = "OldDeviceType",
    device_type: String = "DeviceType",
    upgrade_type: String = "UpgradeType",
    libra_node_count: i64 = "LibraNodeCount",
    old_libra_node_count: i64 = "OldLibraNodeCount",
}

::cloudbind::binding::exchanged! {
    /// `types.ModifyParamItem`
    pub struct ModifyParamItem;
    required ModifyParamItemRequired {
        param_name: String = "ParamName",
        current_value: String = "CurrentValue",
    }
    optional {
        old_value: String = "OldValue",
        component: String = "Component",
    }
}

::cloudbind::binding::received! {
    /// `types.ModifyParamsData`
    pub struct ModifyParamsData;
    name: String = "Name",
    old_value: String = "OldValue",
    cur_value: String = "CurValue",
}

::cloudbind::binding::received! {
    /// `types.Module`
    pub struct Module;
    is_disable: String = "IsDisable",
    module_name: String = "ModuleName",
}

::cloudbind::binding::exchanged! {
    /// `types.MonthDay`
    pub struct MonthDay;
    required MonthDayRequired {
        month: i64 = "Month",
        day: i64 = "Day",
    }
}

::cloudbind::binding::received! {
    /// `types.NetAddr`
    pub struct NetAddr;
    vip: String = "Vip",
    vport: i64 = "Vport",
    wan_domain: String = "WanDomain",
    wan_port: i64 = "WanPort",
    net_type: String = "NetType",
    uniq_subnet_id: String = "UniqSubnetId",
    uniq_vpc_id: String = "UniqVpcId",
    description: String = "Description",
    wan_ip: String = "WanIP",
    wan_status: String = "WanStatus",
    instance_group_id: String = "InstanceGroupId",
}

::cloudbind::binding::sent! {
    /// `types.NewAccount`
    pub struct NewAccount;
    required NewAccountRequired {
        account_name: String = "AccountName",
        host: String = "Host",
        account_password: value::Sensitive<String> = "AccountPassword",
    }
    optional {
        password_rotation: i64 = "PasswordRotation" exact,
        description: String = "Description",
        max_user_connections: i64 = "MaxUserConnections" exact,
    }
}

::cloudbind::binding::received! {
    /// `types.ObjectTask`
    pub struct ObjectTask;
    task_id: i64 = "TaskId",
    task_type: String = "TaskType",
    task_status: String = "TaskStatus",
    object_id: String = "ObjectId",
    object_type: String = "ObjectType",
}

::cloudbind::binding::sent! {
    /// `types.Objects`
    pub struct Objects;
    optional {
        database_tables: MigrateObject = "DatabaseTables",
    }
}

::cloudbind::binding::received! {
    /// `types.OldAddrInfo`
    pub struct OldAddrInfo;
    vip: String = "Vip",
    vport: i64 = "Vport",
    return_time: String = "ReturnTime",
}

::cloudbind::binding::received! {
    /// `types.Package`
    pub struct Package;
    app_id: i64 = "AppId",
    package_id: String = "PackageId",
    package_name: String = "PackageName",
    package_type: String = "PackageType",
    package_version: String = "PackageVersion",
    package_region: String = "PackageRegion",
    status: String = "Status",
    package_total_spec: f64 = "PackageTotalSpec",
    package_used_spec: f64 = "PackageUsedSpec",
    has_quota: bool = "HasQuota",
    bind_instance_infos: Vec<BindInstanceInfo> = "BindInstanceInfos",
    start_time: String = "StartTime",
    expire_time: String = "ExpireTime",
    history_bind_resource_infos: Vec<BindInstanceInfo> = "HistoryBindResourceInfos",
}

::cloudbind::binding::received! {
    /// `types.PackageDetail`
    pub struct PackageDetail;
    app_id: i64 = "AppId",
    package_id: String = "PackageId",
    instance_id: String = "InstanceId",
    success_deduct_spec: f64 = "SuccessDeductSpec",
    package_total_used_spec: f64 = "PackageTotalUsedSpec",
    start_time: String = "StartTime",
    end_time: String = "EndTime",
    extend_info: String = "ExtendInfo",
}

::cloudbind::binding::sent! {
    /// `types.PackagePriority`
    pub struct PackagePriority;
    optional {
        package_id: String = "PackageId",
        deduction_priority: i64 = "DeductionPriority" exact,
    }
}

::cloudbind::binding::received! {
    /// `types.ParamDetail`
    pub struct ParamDetail;
    param_name: String = "ParamName",
    param_type: String = "ParamType",
    support_func: bool = "SupportFunc",
    default: String = "Default",
    description: String = "Description",
    current_value: String = "CurrentValue",
    need_reboot: i64 = "NeedReboot",
    max: String = "Max",
    min: String = "Min",
    enum_value: Vec<String> = "EnumValue",
    is_global: i64 = "IsGlobal",
    match_type: String = "MatchType",
    match_value: String = "MatchValue",
    is_func: bool = "IsFunc",
    func: String = "Func",
    modifiable_info: ModifiableInfo = "ModifiableInfo",
    func_pattern: String = "FuncPattern",
}

::cloudbind::binding::received! {
    /// `types.ParamInfo`
    pub struct ParamInfo;
    current_value: String = "CurrentValue",
    default: String = "Default",
    enum_value: Vec<String> = "EnumValue",
    max: String = "Max",
    min: String = "Min",
    param_name: String = "ParamName",
    need_reboot: i64 = "NeedReboot",
    param_type: String = "ParamType",
    match_type: String = "MatchType",
    match_value: String = "MatchValue",
    description: String = "Description",
    is_global: i64 = "IsGlobal",
    modifiable_info: ModifiableInfo = "ModifiableInfo",
    is_func: bool = "IsFunc",
    func: String = "Func",
    func_pattern: String = "FuncPattern",
}

::cloudbind::binding::sent! {
    /// `types.ParamItem`
    pub struct ParamItem;
    required ParamItemRequired {
        param_name: String = "ParamName",
        current_value: String = "CurrentValue",
        old_value: String = "OldValue",
    }
}

::cloudbind::binding::received! {
    /// `types.ParamItemDetail`
    pub struct ParamItemDetail;
    current_value: String = "CurrentValue",
    default: String = "Default",
    enum_value: Vec<String> = "EnumValue",
    is_global: i64 = "IsGlobal",
    max: String = "Max",
    min: String = "Min",
    need_reboot: i64 = "NeedReboot",
    param_name: String = "ParamName",
    param_type: String = "ParamType",
    modifiable_info: ModifiableInfo = "ModifiableInfo",
    description: String = "Description",
    is_func: bool = "IsFunc",
    func: String = "Func",
    func_pattern: String = "FuncPattern",
}

::cloudbind::binding::received! {
    /// `types.ParamItemInfo`
    pub struct ParamItemInfo;
    param_name: String = "ParamName",
    new_value: String = "NewValue",
    old_value: String = "OldValue",
    value_function: String = "ValueFunction",
}

::cloudbind::binding::received! {
    /// `types.ParamTemplateListInfo`
    pub struct ParamTemplateListInfo;
    id: i64 = "Id",
    template_name: String = "TemplateName",
    template_description: String = "TemplateDescription",
    engine_version: String = "EngineVersion",
    db_mode: String = "DbMode",
    param_info_set: Vec<TemplateParamInfo> = "ParamInfoSet",
}

::cloudbind::binding::received! {
    /// `types.PolicyRule`
    pub struct PolicyRule;
    action: String = "Action",
    cidr_ip: String = "CidrIp",
    port_range: String = "PortRange",
    ip_protocol: String = "IpProtocol",
    service_module: String = "ServiceModule",
    address_module: String = "AddressModule",
    id: String = "Id",
    desc: String = "Desc",
}

::cloudbind::binding::sent! {
    /// `types.ProxyConfig`
    pub struct ProxyConfig;
    optional {
        /// - Deprecated: The vendor has marked it as disabled.
        #[deprecated = "The vendor has marked it as disabled."]
        proxy_count: i64 = "ProxyCount" exact,
        cpu: i64 = "Cpu" exact,
        mem: i64 = "Mem" exact,
        connection_pool_type: String = "ConnectionPoolType",
        open_connection_pool: String = "OpenConnectionPool",
        connection_pool_time_out: i64 = "ConnectionPoolTimeOut" exact,
        description: String = "Description",
        proxy_zones: Vec<ProxyZone> = "ProxyZones",
    }
}

::cloudbind::binding::sent! {
    /// `types.ProxyConfigInfo`
    pub struct ProxyConfigInfo;
    optional {
        proxy_count: i64 = "ProxyCount" exact,
        cpu: i64 = "Cpu" exact,
        mem: i64 = "Mem" exact,
        description: String = "Description",
        proxy_zones: Vec<ProxyZone> = "ProxyZones",
    }
}

::cloudbind::binding::received! {
    /// `types.ProxyConnectionPoolInfo`
    pub struct ProxyConnectionPoolInfo;
    connection_pool_time_out: i64 = "ConnectionPoolTimeOut",
    open_connection_pool: String = "OpenConnectionPool",
    connection_pool_type: String = "ConnectionPoolType",
}

::cloudbind::binding::sent! {
    /// `types.ProxyEndPointConfigInfo`
    pub struct ProxyEndPointConfigInfo;
    optional {
        unique_vpc_id: String = "UniqueVpcId",
        unique_subnet_id: String = "UniqueSubnetId",
        security_group_ids: Vec<String> = "SecurityGroupIds",
        weight_mode: String = "WeightMode",
        auto_add_ro: String = "AutoAddRo",
        rw_type: String = "RwType",
        instance_name_weights: Vec<InstanceNameWeight> = "InstanceNameWeights",
    }
}

::cloudbind::binding::received! {
    /// `types.ProxyGroup`
    pub struct ProxyGroup;
    proxy_group_id: String = "ProxyGroupId",
    proxy_node_count: i64 = "ProxyNodeCount",
    status: String = "Status",
    region: String = "Region",
    zone: String = "Zone",
    current_proxy_version: String = "CurrentProxyVersion",
    cluster_id: String = "ClusterId",
    app_id: i64 = "AppId",
    open_rw: String = "OpenRw",
    create_time: String = "CreateTime",
    update_time: String = "UpdateTime",
}

::cloudbind::binding::received! {
    /// `types.ProxyGroupInfo`
    pub struct ProxyGroupInfo;
    proxy_group: ProxyGroup = "ProxyGroup",
    proxy_group_rw_info: ProxyGroupRwInfo = "ProxyGroupRwInfo",
    proxy_nodes: Vec<ProxyNodeInfo> = "ProxyNodes",
    connection_pool: ProxyConnectionPoolInfo = "ConnectionPool",
    net_addr_infos: Vec<NetAddr> = "NetAddrInfos",
    tasks: Vec<ObjectTask> = "Tasks",
}

::cloudbind::binding::received! {
    /// `types.ProxyGroupRwInfo`
    pub struct ProxyGroupRwInfo;
    consistency_type: String = "ConsistencyType",
    consistency_time_out: i64 = "ConsistencyTimeOut",
    weight_mode: String = "WeightMode",
    fail_over: String = "FailOver",
    auto_add_ro: String = "AutoAddRo",
    instance_weights: Vec<ProxyInstanceWeight> = "InstanceWeights",
    open_rw: String = "OpenRw",
    rw_type: String = "RwType",
    trans_split: bool = "TransSplit",
    access_mode: String = "AccessMode",
    ap_node_as_ro_node: bool = "ApNodeAsRoNode",
    ap_query_to_other_node: bool = "ApQueryToOtherNode",
    load_balance_mode: String = "LoadBalanceMode",
    trans_all_split: bool = "TransAllSplit",
}

::cloudbind::binding::exchanged! {
    /// `types.ProxyInstanceWeight`
    pub struct ProxyInstanceWeight;
    required ProxyInstanceWeightRequired {
        instance_id: String = "InstanceId",
        weight: i64 = "Weight",
    }
}

::cloudbind::binding::received! {
    /// `types.ProxyNodeInfo`
    pub struct ProxyNodeInfo;
    proxy_node_id: String = "ProxyNodeId",
    proxy_node_connections: i64 = "ProxyNodeConnections",
    cpu: i64 = "Cpu",
    mem: i64 = "Mem",
    status: String = "Status",
    proxy_group_id: String = "ProxyGroupId",
    cluster_id: String = "ClusterId",
    app_id: i64 = "AppId",
    region: String = "Region",
    zone: String = "Zone",
    oss_proxy_node_name: String = "OssProxyNodeName",
    create_time: String = "CreateTime",
    update_time: String = "UpdateTime",
}

::cloudbind::binding::received! {
    /// `types.ProxySpec`
    pub struct ProxySpec;
    cpu: i64 = "Cpu",
    mem: i64 = "Mem",
}

::cloudbind::binding::received! {
    /// `types.ProxyVersionInfo`
    pub struct ProxyVersionInfo;
    proxy_version: String = "ProxyVersion",
    proxy_version_type: String = "ProxyVersionType",
}

::cloudbind::binding::sent! {
    /// `types.ProxyZone`
    pub struct ProxyZone;
    optional {
        proxy_node_zone: String = "ProxyNodeZone",
        proxy_node_count: i64 = "ProxyNodeCount" exact,
    }
}

::cloudbind::binding::received! {
    /// `types.ProxyZoneStockInfo`
    pub struct ProxyZoneStockInfo;
    region: String = "Region",
    zone: String = "Zone",
    cpu_stock: i64 = "CpuStock",
    mem_stock: i64 = "MemStock",
}

::cloudbind::binding::sent! {
    /// `types.QueryFilter`
    pub struct QueryFilter;
    required QueryFilterRequired {
        values: Vec<String> = "Values",
    }
    optional {
        names: Vec<String> = "Names",
        exact_match: bool = "ExactMatch" exact,
        name: String = "Name",
        /// - Deprecated: The vendor has marked it as disabled.
        #[deprecated = "The vendor has marked it as disabled."]
        operator: String = "Operator",
    }
}

::cloudbind::binding::sent! {
    /// `types.QueryParamFilter`
    pub struct QueryParamFilter;
    required QueryParamFilterRequired {
        names: Vec<String> = "Names",
        values: Vec<String> = "Values",
    }
    optional {
        exact_match: bool = "ExactMatch" exact,
    }
}

::cloudbind::binding::sent! {
    /// `types.QuerySimpleFilter`
    pub struct QuerySimpleFilter;
    optional {
        names: Vec<String> = "Names",
        values: Vec<String> = "Values",
        exact_match: bool = "ExactMatch" exact,
    }
}

::cloudbind::binding::received! {
    /// `types.RedoLogItem`
    pub struct RedoLogItem;
    file_name: String = "FileName",
    file_size: i64 = "FileSize",
    backup_time: String = "BackupTime",
    redo_log_id: i64 = "RedoLogId",
    redo_cross_regions: Vec<BackupRegionAndIds> = "RedoCrossRegions",
    status: String = "Status",
    start_time: String = "StartTime",
    finish_time: String = "FinishTime",
    vault_infos: Vec<VaultInfo> = "VaultInfos",
    copy_status: String = "CopyStatus",
    encrypt_key_id: String = "EncryptKeyId",
    encrypt_region: String = "EncryptRegion",
}

::cloudbind::binding::received! {
    /// `types.RegionInstanceSpecInfo`
    pub struct RegionInstanceSpecInfo;
    cpu: i64 = "Cpu",
    memory: i64 = "Memory",
    min_storage_size: i64 = "MinStorageSize",
    max_storage_size: i64 = "MaxStorageSize",
    has_stock: bool = "HasStock",
    instance_type: String = "InstanceType",
    storage_type: String = "StorageType",
    min_replica_num: u64 = "MinReplicaNum",
    max_replica_num: u64 = "MaxReplicaNum",
    zone_stock_infos: Vec<ZoneStockInfo4Libra> = "ZoneStockInfos",
}

::cloudbind::binding::sent! {
    /// `types.ReplicationObject`
    pub struct ReplicationObject;
    required ReplicationObjectRequired {
        src_instance_type: String = "SrcInstanceType",
    }
    optional {
        src_cluster_id: String = "SrcClusterId",
        src_instance_id: String = "SrcInstanceId",
        replication_job_id: String = "ReplicationJobId",
        migrate_objects: MigrateOpt = "MigrateObjects",
    }
}

::cloudbind::binding::received! {
    /// `types.ResourcePackage`
    pub struct ResourcePackage;
    package_id: String = "PackageId",
    package_type: String = "PackageType",
    deduction_priority: i64 = "DeductionPriority",
}

::cloudbind::binding::received! {
    /// `types.RoAddr`
    pub struct RoAddr;
    ip: String = "IP",
    port: i64 = "Port",
}

::cloudbind::binding::received! {
    /// `types.RollbackData`
    pub struct RollbackData;
    cpu: i64 = "Cpu",
    memory: i64 = "Memory",
    storage_limit: i64 = "StorageLimit",
    original_cluster_id: String = "OriginalClusterId",
    original_cluster_name: String = "OriginalClusterName",
    rollback_strategy: String = "RollbackStrategy",
    snapshot_time: String = "SnapshotTime",
    min_cpu: i64 = "MinCpu",
    max_cpu: i64 = "MaxCpu",
    snap_shot_id: u64 = "SnapShotId",
    rollback_databases: Vec<RollbackDatabase> = "RollbackDatabases",
    rollback_tables: Vec<RollbackTable> = "RollbackTables",
    backup_file_name: String = "BackupFileName",
    rollback_process: RollbackProcessInfo = "RollbackProcess",
}

::cloudbind::binding::exchanged! {
    /// `types.RollbackDatabase`
    pub struct RollbackDatabase;
    required RollbackDatabaseRequired {
        old_database: String = "OldDatabase",
        new_database: String = "NewDatabase",
    }
}

::cloudbind::binding::received! {
    /// `types.RollbackInstanceInfo`
    pub struct RollbackInstanceInfo;
    cluster_id: String = "ClusterId",
    cluster_name: String = "ClusterName",
    uniq_vpc_id: String = "UniqVpcId",
    uniq_subnet_id: String = "UniqSubnetId",
    vip: String = "Vip",
    vport: i64 = "Vport",
    instance_id: String = "InstanceId",
    instance_name: String = "InstanceName",
    status: String = "Status",
    cpu: i64 = "Cpu",
    mem: i64 = "Mem",
    storage_limit: i64 = "StorageLimit",
}

::cloudbind::binding::received! {
    /// `types.RollbackProcessInfo`
    pub struct RollbackProcessInfo;
    is_vip_switchable: bool = "IsVipSwitchable",
    vip_switchable_time: String = "VipSwitchableTime",
    exchange_instance_info_list: Vec<ExchangeInstanceInfo> = "ExchangeInstanceInfoList",
    exchange_ro_group_info_list: Vec<ExchangeRoGroupInfo> = "ExchangeRoGroupInfoList",
    current_step: String = "CurrentStep",
    current_step_progress: i64 = "CurrentStepProgress",
    current_step_remaining_time: String = "CurrentStepRemainingTime",
}

::cloudbind::binding::received! {
    /// `types.RollbackRoGroupInfo`
    pub struct RollbackRoGroupInfo;
    instance_group_id: String = "InstanceGroupId",
    uniq_vpc_id: String = "UniqVpcId",
    uniq_subnet_id: String = "UniqSubnetId",
    vip: String = "Vip",
    vport: i64 = "Vport",
}

::cloudbind::binding::exchanged! {
    /// `types.RollbackTable`
    pub struct RollbackTable;
    required RollbackTableRequired {
        database: String = "Database",
        tables: Vec<RollbackTableInfo> = "Tables",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.RollbackTableInfo`
    pub struct RollbackTableInfo;
    required RollbackTableInfoRequired {
        old_table: String = "OldTable",
        new_table: String = "NewTable",
    }
}

::cloudbind::binding::received! {
    /// `types.RollbackTimeRange`
    pub struct RollbackTimeRange;
    time_range_start: String = "TimeRangeStart",
    time_range_end: String = "TimeRangeEnd",
}

::cloudbind::binding::exchanged! {
    /// `types.RuleFilters`
    pub struct RuleFilters;
    required RuleFiltersRequired {
        r#type: String = "Type",
        compare: String = "Compare",
        value: Vec<String> = "Value",
    }
}

::cloudbind::binding::received! {
    /// `types.RuleTemplateInfo`
    pub struct RuleTemplateInfo;
    rule_template_id: String = "RuleTemplateId",
    rule_template_name: String = "RuleTemplateName",
    rule_filters: Vec<RuleFilters> = "RuleFilters",
    alarm_level: i64 = "AlarmLevel",
    alarm_policy: i64 = "AlarmPolicy",
    description: String = "Description",
}

::cloudbind::binding::received! {
    /// `types.SalePackageSpec`
    pub struct SalePackageSpec;
    package_region: String = "PackageRegion",
    package_type: String = "PackageType",
    package_version: String = "PackageVersion",
    min_package_spec: f64 = "MinPackageSpec",
    max_package_spec: f64 = "MaxPackageSpec",
    expire_day: i64 = "ExpireDay",
}

::cloudbind::binding::received! {
    /// `types.SaleRegion`
    pub struct SaleRegion;
    region: String = "Region",
    region_id: i64 = "RegionId",
    region_zh: String = "RegionZh",
    zone_set: Vec<SaleZone> = "ZoneSet",
    db_type: String = "DbType",
    modules: Vec<Module> = "Modules",
}

::cloudbind::binding::received! {
    /// `types.SaleZone`
    pub struct SaleZone;
    zone: String = "Zone",
    zone_id: i64 = "ZoneId",
    zone_zh: String = "ZoneZh",
    is_support_serverless: i64 = "IsSupportServerless",
    is_support_normal: i64 = "IsSupportNormal",
    physical_zone: String = "PhysicalZone",
    has_permission: bool = "HasPermission",
    is_whole_rdma_zone: String = "IsWholeRdmaZone",
    is_support_create_cluster: i64 = "IsSupportCreateCluster",
}

::cloudbind::binding::received! {
    /// `types.SaveBackupClusterInfo`
    pub struct SaveBackupClusterInfo;
    backup_id: i64 = "BackupId",
    cluster_id: String = "ClusterId",
    cluster_name: String = "ClusterName",
    region: String = "Region",
    zone: String = "Zone",
    backup_time: String = "BackupTime",
    db_version: String = "DbVersion",
    db_mode: String = "DbMode",
    cluster_status: String = "ClusterStatus",
    tasks: Vec<ObjectTask> = "Tasks",
}

::cloudbind::binding::received! {
    /// `types.SecurityGroup`
    pub struct SecurityGroup;
    project_id: i64 = "ProjectId",
    create_time: String = "CreateTime",
    inbound: Vec<PolicyRule> = "Inbound",
    outbound: Vec<PolicyRule> = "Outbound",
    security_group_id: String = "SecurityGroupId",
    security_group_name: String = "SecurityGroupName",
    security_group_remark: String = "SecurityGroupRemark",
}

::cloudbind::binding::received! {
    /// `types.ServerlessSpec`
    pub struct ServerlessSpec;
    min_cpu: f64 = "MinCpu",
    max_cpu: f64 = "MaxCpu",
    max_storage_size: i64 = "MaxStorageSize",
    is_default: i64 = "IsDefault",
    has_stock: bool = "HasStock",
    stock_count: i64 = "StockCount",
    zone_stock_infos: Vec<ServerlessZoneStockInfo> = "ZoneStockInfos",
}

::cloudbind::binding::received! {
    /// `types.ServerlessZoneStockInfo`
    pub struct ServerlessZoneStockInfo;
    zone: String = "Zone",
    stock_count: i64 = "StockCount",
    has_stock: bool = "HasStock",
    slave_zone_stock_infos: Vec<SlaveZoneStockInfo> = "SlaveZoneStockInfos",
}

::cloudbind::binding::received! {
    /// `types.SlaveZoneAttrItem`
    pub struct SlaveZoneAttrItem;
    zone: String = "Zone",
    binlog_sync_way: String = "BinlogSyncWay",
    semi_sync_timeout: i64 = "SemiSyncTimeout",
}

::cloudbind::binding::received! {
    /// `types.SlaveZoneStockInfo`
    pub struct SlaveZoneStockInfo;
    slave_zone: String = "SlaveZone",
    stock_count: u64 = "StockCount",
    has_stock: bool = "HasStock",
}

::cloudbind::binding::received! {
    /// `types.SlowQueriesItem`
    pub struct SlowQueriesItem;
    timestamp: i64 = "Timestamp",
    query_time: f64 = "QueryTime",
    sql_text: String = "SqlText",
    user_host: String = "UserHost",
    user_name: String = "UserName",
    database: String = "Database",
    lock_time: f64 = "LockTime",
    rows_examined: i64 = "RowsExamined",
    rows_sent: i64 = "RowsSent",
    sql_template: String = "SqlTemplate",
    sql_md5: String = "SqlMd5",
    sync_read_count_remote: i64 = "SyncReadCountRemote",
    sync_read_bytes_remote: i64 = "SyncReadBytesRemote",
    sync_read_time_remote: i64 = "SyncReadTimeRemote",
    sync_write_count_remote: i64 = "SyncWriteCountRemote",
    sync_write_bytes_remote: i64 = "SyncWriteBytesRemote",
    sync_write_time_remote: i64 = "SyncWriteTimeRemote",
    trx_commit_delay: i64 = "TrxCommitDelay",
}

::cloudbind::binding::sent! {
    /// `types.SnapshotBackupConfig`
    pub struct SnapshotBackupConfig;
    optional {
        backup_custom_auto_time: bool = "BackupCustomAutoTime" exact,
        backup_time_beg: u64 = "BackupTimeBeg" exact,
        backup_time_end: u64 = "BackupTimeEnd" exact,
        backup_week_days: Vec<String> = "BackupWeekDays",
        backup_interval_time: i64 = "BackupIntervalTime" exact,
        reserve_duration: u64 = "ReserveDuration" exact,
        backup_trigger_strategy: String = "BackupTriggerStrategy",
        auto_copy_vaults: Vec<CreateBackupVaultItem> = "AutoCopyVaults",
    }
}

::cloudbind::binding::sent! {
    /// `types.SparseBackupConfig`
    pub struct SparseBackupConfig;
    optional {
        sparse_backup_switch: String = "SparseBackupSwitch",
        sparse_backup_config_infos: Vec<SparseBackupConfigInfo> = "SparseBackupConfigInfos",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.SparseBackupConfigInfo`
    pub struct SparseBackupConfigInfo;
    required SparseBackupConfigInfoRequired {
        op_type: String = "OpType",
    }
    optional {
        config_id: String = "ConfigId",
        sparse_period_config: String = "SparsePeriodConfig",
        sparse_period_time: SparsePeriodTime = "SparsePeriodTime",
        sparse_backup_save_days: i64 = "SparseBackupSaveDays" exact,
    }
}

::cloudbind::binding::received! {
    /// `types.SparseBackupConfigRsp`
    pub struct SparseBackupConfigRsp;
    sparse_backup_switch: String = "SparseBackupSwitch",
    sparse_backup_config_infos: Vec<SparseBackupConfigInfo> = "SparseBackupConfigInfos",
}

::cloudbind::binding::exchanged! {
    /// `types.SparsePeriodTime`
    pub struct SparsePeriodTime;
    optional {
        week_days: Vec<i64> = "WeekDays",
        days: Vec<i64> = "Days",
        month_days: Vec<MonthDay> = "MonthDays",
    }
}

::cloudbind::binding::received! {
    /// `types.SwitchClusterLogBin`
    pub struct SwitchClusterLogBin;
    status: String = "Status",
}

::cloudbind::binding::received! {
    /// `types.TableMappingObject`
    pub struct TableMappingObject;
    src_instance_id: String = "SrcInstanceId",
    database_name: String = "DatabaseName",
    table_name: String = "TableName",
    map_database_name: String = "MapDatabaseName",
    map_table_name: String = "MapTableName",
    status: String = "Status",
    process: f64 = "Process",
    lag: i64 = "Lag",
    message: String = "Message",
    is_primary: bool = "IsPrimary",
    virtual_col_value: String = "VirtualColValue",
}

::cloudbind::binding::exchanged! {
    /// `types.TablePrivileges`
    pub struct TablePrivileges;
    required TablePrivilegesRequired {
        db: String = "Db",
        table_name: String = "TableName",
        privileges: Vec<String> = "Privileges",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.Tag`
    pub struct Tag;
    required TagRequired {
        tag_key: String = "TagKey",
        tag_value: String = "TagValue",
    }
}

::cloudbind::binding::received! {
    /// `types.TaskMaintainInfo`
    pub struct TaskMaintainInfo;
    maintain_start_time: i64 = "MaintainStartTime",
    maintain_duration: i64 = "MaintainDuration",
    maintain_week_days: Vec<String> = "MaintainWeekDays",
}

::cloudbind::binding::received! {
    /// `types.TaskProgressInfo`
    pub struct TaskProgressInfo;
    current_step: String = "CurrentStep",
    current_step_progress: i64 = "CurrentStepProgress",
    current_step_remaining_time: String = "CurrentStepRemainingTime",
}

::cloudbind::binding::received! {
    /// `types.TemplateParamInfo`
    pub struct TemplateParamInfo;
    current_value: String = "CurrentValue",
    default: String = "Default",
    enum_value: Vec<String> = "EnumValue",
    max: String = "Max",
    min: String = "Min",
    param_name: String = "ParamName",
    need_reboot: i64 = "NeedReboot",
    description: String = "Description",
    param_type: String = "ParamType",
}

::cloudbind::binding::received! {
    /// `types.TradePrice`
    pub struct TradePrice;
    total_price: i64 = "TotalPrice",
    discount: f64 = "Discount",
    total_price_discount: i64 = "TotalPriceDiscount",
    unit_price: i64 = "UnitPrice",
    unit_price_discount: i64 = "UnitPriceDiscount",
    charge_unit: String = "ChargeUnit",
    unit_price_high_precision: String = "UnitPriceHighPrecision",
    unit_price_discount_high_precision: String = "UnitPriceDiscountHighPrecision",
    amount_unit: String = "AmountUnit",
}

::cloudbind::binding::received! {
    /// `types.UpgradeAnalysisInstanceVersionInfo`
    pub struct UpgradeAnalysisInstanceVersionInfo;
    vip: String = "Vip",
    vport: i64 = "Vport",
    engine_version: String = "EngineVersion",
    expired_time: i64 = "ExpiredTime",
}

::cloudbind::binding::sent! {
    /// `types.UpgradeProxyItem`
    pub struct UpgradeProxyItem;
    required UpgradeProxyItemRequired {
        cpu: i64 = "Cpu",
        mem: i64 = "Mem",
        proxy_zones: Vec<ProxyZone> = "ProxyZones",
    }
    optional {
        reload_balance: String = "ReloadBalance",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.UserHostPrivilege`
    pub struct UserHostPrivilege;
    required UserHostPrivilegeRequired {
        db_user_name: String = "DbUserName",
        db_host: String = "DbHost",
        db_privilege: String = "DbPrivilege",
    }
}

::cloudbind::binding::received! {
    /// `types.VaultInfo`
    pub struct VaultInfo;
    vault_id: String = "VaultId",
    vault_name: String = "VaultName",
    vault_region: String = "VaultRegion",
    vault_status: String = "VaultStatus",
    backup_save_seconds: i64 = "BackupSaveSeconds",
}

::cloudbind::binding::received! {
    /// `types.WillDeleteItem`
    pub struct WillDeleteItem;
    backup_id: i64 = "BackupId",
    backup_name: String = "BackupName",
}

::cloudbind::binding::received! {
    /// `types.ZoneStockInfo`
    pub struct ZoneStockInfo;
    zone: String = "Zone",
    has_stock: bool = "HasStock",
    stock_count: i64 = "StockCount",
    slave_zone_stock_infos: Vec<SlaveZoneStockInfo> = "SlaveZoneStockInfos",
}

::cloudbind::binding::received! {
    /// `types.ZoneStockInfo4Libra`
    pub struct ZoneStockInfo4Libra;
    zone: String = "Zone",
    has_stock: bool = "HasStock",
}
