// @generated from spec/huaweicloud/dcs/types.yaml. To change it, edit that and run `cargo build`.

use std::collections::BTreeMap;
use ::cloudbind::value;

::cloudbind::binding::received! {
    /// `types.AclAccountResp`
    pub struct AclAccountResp;
    account_id: String = "account_id",
    account_name: String = "account_name",
    account_type: String = "account_type",
    instance_id: String = "instance_id",
    status: String = "status",
    account_role: String = "account_role",
    description: String = "description",
    error_code: String = "error_code",
}

::cloudbind::binding::received! {
    /// `types.AttrsObject`
    pub struct AttrsObject;
    capacity: String = "capacity",
    name: String = "name",
    value: String = "value",
}

::cloudbind::binding::received! {
    /// `types.AvailableZones`
    pub struct AvailableZones;
    code: String = "code",
    port: String = "port",
    name: String = "name",
    id: String = "id",
    resource_availability: String = "resource_availability",
}

::cloudbind::binding::exchanged! {
    /// `types.BackupFilesBody`
    pub struct BackupFilesBody;
    required BackupFilesBodyRequired {
        files: Vec<Files> = "files",
    }
    optional {
        file_source: String = "file_source",
        bucket_name: String = "bucket_name",
        backup_id: String = "backup_id",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.BackupPlan`
    pub struct BackupPlan;
    required BackupPlanRequired {
        backup_at: Vec<i64> = "backup_at",
        period_type: String = "period_type",
        begin_at: String = "begin_at",
    }
    optional {
        timezone_offset: String = "timezone_offset",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.BackupPolicy`
    pub struct BackupPolicy;
    required BackupPolicyRequired {
        backup_type: String = "backup_type",
    }
    optional {
        save_days: i64 = "save_days" exact,
        periodical_backup_plan: BackupPlan = "periodical_backup_plan",
    }
}

::cloudbind::binding::received! {
    /// `types.BackupRecordResponse`
    pub struct BackupRecordResponse;
    backup_id: String = "backup_id",
    period: String = "period",
    backup_name: String = "backup_name",
    instance_id: String = "instance_id",
    size: i64 = "size",
    backup_type: String = "backup_type",
    created_at: String = "created_at",
    updated_at: String = "updated_at",
    progress: String = "progress",
    error_code: String = "error_code",
    remark: String = "remark",
    status: String = "status",
    is_support_restore: String = "is_support_restore",
    backup_format: String = "backup_format",
    execution_at: String = "execution_at",
}

::cloudbind::binding::received! {
    /// `types.BandWidth`
    pub struct BandWidth;
    input: String = "input",
    output: String = "output",
}

::cloudbind::binding::received! {
    /// `types.BandwidthInfo`
    pub struct BandwidthInfo;
    begin_time: i64 = "begin_time",
    end_time: i64 = "end_time",
    current_time: i64 = "current_time",
    bandwidth: i64 = "bandwidth",
    next_expand_time: i64 = "next_expand_time",
    expand_count: i64 = "expand_count",
    expand_effect_time: i64 = "expand_effect_time",
    expand_interval_time: i64 = "expand_interval_time",
    max_expand_count: i64 = "max_expand_count",
    task_running: bool = "task_running",
    assured_bandwidth: i64 = "assured_bandwidth",
    max_bandwidth_for_node: i64 = "max_bandwidth_for_node",
}

::cloudbind::binding::received! {
    /// `types.BatchOpsResult`
    pub struct BatchOpsResult;
    result: String = "result",
    instance: String = "instance",
}

::cloudbind::binding::received! {
    /// `types.BatchRestartMigrationTaskResult`
    pub struct BatchRestartMigrationTaskResult;
    result: String = "result",
    task_id: String = "task_id",
    error_msg: String = "error_msg",
    error_code: String = "error_code",
}

::cloudbind::binding::received! {
    /// `types.BigkeysBody`
    pub struct BigkeysBody;
    name: String = "name",
    r#type: String = "type",
    shard: String = "shard",
    db: i64 = "db",
    size: i64 = "size",
    unit: String = "unit",
}

::cloudbind::binding::sent! {
    /// `types.BssParam`
    pub struct BssParam;
    required BssParamRequired {
        charging_mode: String = "charging_mode",
    }
    optional {
        is_auto_renew: String = "is_auto_renew",
        is_auto_pay: String = "is_auto_pay",
        period_type: String = "period_type",
        period_num: i64 = "period_num" exact,
    }
}

::cloudbind::binding::sent! {
    /// `types.BssParamEntity`
    pub struct BssParamEntity;
    optional {
        is_auto_pay: String = "is_auto_pay",
    }
}

::cloudbind::binding::received! {
    /// `types.ClientInfo`
    pub struct ClientInfo;
    id: String = "id",
    addr: String = "addr",
    fd: String = "fd",
    name: String = "name",
    cmd: String = "cmd",
    age: i64 = "age",
    idle: i64 = "idle",
    db: String = "db",
    flags: String = "flags",
    sub: i64 = "sub",
    psub: i64 = "psub",
    multi: i64 = "multi",
    qbuf: i64 = "qbuf",
    qbuf_free: i64 = "qbuf_free",
    obl: i64 = "obl",
    oll: i64 = "oll",
    omem: i64 = "omem",
    events: String = "events",
    network: String = "network",
    peer: String = "peer",
    user: String = "user",
}

::cloudbind::binding::received! {
    /// `types.ClusterRedisNodeMonitoredObject`
    pub struct ClusterRedisNodeMonitoredObject;
    dcs_instance_id: String = "dcs_instance_id",
    name: String = "name",
    dcs_cluster_redis_node: String = "dcs_cluster_redis_node",
    status: String = "status",
}

::cloudbind::binding::received! {
    /// `types.CommandTimeTaken`
    pub struct CommandTimeTaken;
    calls_sum: i64 = "calls_sum",
    usec_sum: f64 = "usec_sum",
    command_name: String = "command_name",
    per_usec: String = "per_usec",
    average_usec: f64 = "average_usec",
}

::cloudbind::binding::received! {
    /// `types.CommandTimeTakenList`
    pub struct CommandTimeTakenList;
    total_num: i64 = "total_num",
    total_usec_sum: f64 = "total_usec_sum",
    result: String = "result",
    command_list: Vec<CommandTimeTaken> = "command_list",
}

::cloudbind::binding::received! {
    /// `types.ConclusionItem`
    pub struct ConclusionItem;
    id: i64 = "id",
    params: BTreeMap<String, String> = "params",
}

::cloudbind::binding::sent! {
    /// `types.ConfigMigrationInstanceBody`
    pub struct ConfigMigrationInstanceBody;
    optional {
        id: String = "id",
        addrs: String = "addrs",
        password: value::Sensitive<String> = "password",
    }
}

::cloudbind::binding::received! {
    /// `types.ConfigTemplatesListInfo`
    pub struct ConfigTemplatesListInfo;
    template_id: String = "template_id",
    cache_mode: String = "cache_mode",
    description: String = "description",
    engine: String = "engine",
    engine_version: String = "engine_version",
    name: String = "name",
    product_type: String = "product_type",
    storage_type: String = "storage_type",
    r#type: String = "type",
    created_at: String = "created_at",
}

::cloudbind::binding::received! {
    /// `types.DetailsBody`
    pub struct DetailsBody;
    old_capacity: String = "old_capacity",
    new_capacity: String = "new_capacity",
    enable_public_ip: bool = "enable_public_ip",
    public_ip_id: String = "public_ip_id",
    public_ip_address: String = "public_ip_address",
    enable_ssl: bool = "enable_ssl",
    old_cache_mode: String = "old_cache_mode",
    new_cache_mode: String = "new_cache_mode",
    old_resource_spec_code: String = "old_resource_spec_code",
    new_resource_spec_code: String = "new_resource_spec_code",
    old_replica_num: i64 = "old_replica_num",
    new_replica_num: i64 = "new_replica_num",
    old_cache_type: String = "old_cache_type",
    new_cache_type: String = "new_cache_type",
    replica_ip: String = "replica_ip",
    replica_az: String = "replica_az",
    group_name: String = "group_name",
    old_port: i64 = "old_port",
    new_port: i64 = "new_port",
    is_only_adjust_charging: bool = "is_only_adjust_charging",
    account_name: String = "account_name",
    source_ip: String = "source_ip",
    target_ip: String = "target_ip",
    node_name: String = "node_name",
    rename_commands: Vec<String> = "rename_commands",
    updated_config_length: i64 = "updated_config_length",
}

::cloudbind::binding::received! {
    /// `types.DiagnosisDimension`
    pub struct DiagnosisDimension;
    name: String = "name",
    abnormal_num: i64 = "abnormal_num",
    failed_num: i64 = "failed_num",
    diagnosis_item_list: Vec<DiagnosisItem> = "diagnosis_item_list",
}

::cloudbind::binding::received! {
    /// `types.DiagnosisItem`
    pub struct DiagnosisItem;
    name: String = "name",
    cause_ids: Vec<ConclusionItem> = "cause_ids",
    impact_ids: Vec<ConclusionItem> = "impact_ids",
    advice_ids: Vec<ConclusionItem> = "advice_ids",
    result: String = "result",
}

::cloudbind::binding::received! {
    /// `types.DiagnosisNodeReport`
    pub struct DiagnosisNodeReport;
    node_ip: String = "node_ip",
    az_code: String = "az_code",
    group_name: String = "group_name",
    abnormal_sum: i64 = "abnormal_sum",
    failed_sum: i64 = "failed_sum",
    role: String = "role",
    diagnosis_dimension_list: Vec<DiagnosisDimension> = "diagnosis_dimension_list",
    command_time_taken_list: CommandTimeTakenList = "command_time_taken_list",
}

::cloudbind::binding::received! {
    /// `types.DiagnosisReportInfo`
    pub struct DiagnosisReportInfo;
    report_id: String = "report_id",
    status: String = "status",
    begin_time: String = "begin_time",
    end_time: String = "end_time",
    created_at: String = "created_at",
    node_num: i64 = "node_num",
    abnormal_item_sum: i64 = "abnormal_item_sum",
    failed_item_sum: i64 = "failed_item_sum",
}

::cloudbind::binding::received! {
    /// `types.DimChild`
    pub struct DimChild;
    dim_name: String = "dim_name",
    dim_route: String = "dim_route",
}

::cloudbind::binding::received! {
    /// `types.DimsInfo`
    pub struct DimsInfo;
    dim_k: String = "dim_k",
    dim_v: String = "dim_v",
}

::cloudbind::binding::received! {
    /// `types.DomainNameEntity`
    pub struct DomainNameEntity;
    domain_name: String = "domain_name",
    is_readonly: bool = "is_readonly",
}

::cloudbind::binding::received! {
    /// `types.DomainNameInfo`
    pub struct DomainNameInfo;
    support_public_resolve: bool = "support_public_resolve",
    is_latest_rules: bool = "is_latest_rules",
    zone_name: String = "zone_name",
    history_domain_names: Vec<DomainNameEntity> = "history_domain_names",
}

::cloudbind::binding::received! {
    /// `types.Features`
    pub struct Features;
    support_acl: bool = "support_acl",
    support_transparent_client_ip: bool = "support_transparent_client_ip",
    support_ssl: bool = "support_ssl",
    support_audit_log: bool = "support_audit_log",
}

::cloudbind::binding::exchanged! {
    /// `types.Files`
    pub struct Files;
    required FilesRequired {
        file_name: String = "file_name",
    }
    optional {
        size: String = "size",
        update_at: String = "update_at",
    }
}

::cloudbind::binding::received! {
    /// `types.FlavorAzObject`
    pub struct FlavorAzObject;
    capacity: String = "capacity",
    unit: String = "unit",
    available_zones: Vec<String> = "available_zones",
    az_codes: Vec<String> = "az_codes",
}

::cloudbind::binding::received! {
    /// `types.FlavorsItems`
    pub struct FlavorsItems;
    spec_code: String = "spec_code",
    cloud_service_type_code: String = "cloud_service_type_code",
    cloud_resource_type_code: String = "cloud_resource_type_code",
    cache_mode: String = "cache_mode",
    engine: String = "engine",
    engine_version: String = "engine_version",
    product_type: String = "product_type",
    cpu_type: String = "cpu_type",
    storage_type: String = "storage_type",
    capacity: Vec<String> = "capacity",
    billing_mode: Vec<String> = "billing_mode",
    tenant_ip_count: i64 = "tenant_ip_count",
    pricing_type: String = "pricing_type",
    is_dec: bool = "is_dec",
    attrs: Vec<AttrsObject> = "attrs",
    flavors_available_zones: Vec<FlavorAzObject> = "flavors_available_zones",
    replica_count: i64 = "replica_count",
}

::cloudbind::binding::received! {
    /// `types.GroupBandwidthInfo`
    pub struct GroupBandwidthInfo;
    group_id: String = "group_id",
    updated_at: String = "updated_at",
    bandwidth: i64 = "bandwidth",
    max_bandwidth: i64 = "max_bandwidth",
    assured_bandwidth: i64 = "assured_bandwidth",
}

::cloudbind::binding::received! {
    /// `types.HistoryInfo`
    pub struct HistoryInfo;
    history_id: String = "history_id",
    r#type: String = "type",
    created_at: String = "created_at",
    status: String = "status",
}

::cloudbind::binding::received! {
    /// `types.HotkeysBody`
    pub struct HotkeysBody;
    name: String = "name",
    r#type: String = "type",
    shard: String = "shard",
    db: i64 = "db",
    size: i64 = "size",
    unit: String = "unit",
    freq: i64 = "freq",
}

::cloudbind::binding::received! {
    /// `types.InstanceBackupPolicy`
    pub struct InstanceBackupPolicy;
    backup_policy_id: String = "backup_policy_id",
    created_at: String = "created_at",
    updated_at: String = "updated_at",
    policy: BackupPolicy = "policy",
    tenant_id: String = "tenant_id",
}

::cloudbind::binding::received! {
    /// `types.InstanceGroupListInfo`
    pub struct InstanceGroupListInfo;
    group_id: String = "group_id",
    group_name: String = "group_name",
    replication_list: Vec<InstanceReplicationListInfo> = "replication_list",
}

::cloudbind::binding::received! {
    /// `types.InstanceListInfo`
    pub struct InstanceListInfo;
    publicip_id: String = "publicip_id",
    vpc_name: String = "vpc_name",
    charging_mode: i64 = "charging_mode",
    vpc_id: String = "vpc_id",
    subnet_id: String = "subnet_id",
    security_group_id: String = "security_group_id",
    created_at: String = "created_at",
    updated_at: String = "updated_at",
    enable_ssl: bool = "enable_ssl",
    max_memory: i64 = "max_memory",
    used_memory: i64 = "used_memory",
    publicip_address: String = "publicip_address",
    capacity: i64 = "capacity",
    capacity_minor: String = "capacity_minor",
    order_id: String = "order_id",
    maintain_begin: String = "maintain_begin",
    maintain_end: String = "maintain_end",
    engine: String = "engine",
    engine_version: String = "engine_version",
    service_upgrade: bool = "service_upgrade",
    no_password_access: String = "no_password_access",
    service_task_id: String = "service_task_id",
    ip: String = "ip",
    access_user: String = "access_user",
    instance_id: String = "instance_id",
    enable_publicip: bool = "enable_publicip",
    port: i64 = "port",
    user_id: String = "user_id",
    user_name: String = "user_name",
    domain_name: String = "domain_name",
    readonly_domain_name: String = "readonly_domain_name",
    name: String = "name",
    spec_code: String = "spec_code",
    status: String = "status",
    tags: Vec<ResourceTag> = "tags",
    enterprise_project_id: String = "enterprise_project_id",
    description: String = "description",
    cpu_type: String = "cpu_type",
    az_codes: Vec<String> = "az_codes",
    features: Features = "features",
    sub_status: String = "sub_status",
}

::cloudbind::binding::received! {
    /// `types.InstanceNodesInfoResp`
    pub struct InstanceNodesInfoResp;
    instance_id: String = "instance_id",
    node_count: i64 = "node_count",
    nodes: Vec<NodesInfoResp> = "nodes",
}

::cloudbind::binding::received! {
    /// `types.InstanceReplicationDimensionsInfo`
    pub struct InstanceReplicationDimensionsInfo;
    name: String = "name",
    value: String = "value",
}

::cloudbind::binding::received! {
    /// `types.InstanceReplicationListInfo`
    pub struct InstanceReplicationListInfo;
    replication_role: String = "replication_role",
    replication_ip: String = "replication_ip",
    is_replication: bool = "is_replication",
    replication_id: String = "replication_id",
    node_id: String = "node_id",
    status: String = "status",
    az_code: String = "az_code",
    dimensions: Vec<InstanceReplicationDimensionsInfo> = "dimensions",
}

::cloudbind::binding::received! {
    /// `types.InstanceRestoreInfo`
    pub struct InstanceRestoreInfo;
    backup_id: String = "backup_id",
    restore_id: String = "restore_id",
    backup_name: String = "backup_name",
    updated_at: String = "updated_at",
    restore_remark: String = "restore_remark",
    created_at: String = "created_at",
    progress: String = "progress",
    error_code: String = "error_code",
    restore_name: String = "restore_name",
    backup_remark: String = "backup_remark",
    status: String = "status",
}

::cloudbind::binding::received! {
    /// `types.InstanceStatistic`
    pub struct InstanceStatistic;
    input_kbps: String = "input_kbps",
    output_kbps: String = "output_kbps",
    instance_id: String = "instance_id",
    keys: i64 = "keys",
    used_memory: i64 = "used_memory",
    max_memory: i64 = "max_memory",
    cmd_get_count: i64 = "cmd_get_count",
    cmd_set_count: i64 = "cmd_set_count",
    used_cpu: String = "used_cpu",
}

::cloudbind::binding::received! {
    /// `types.Instances`
    pub struct Instances;
    instance_id: String = "instance_id",
    instance_name: String = "instance_name",
}

::cloudbind::binding::received! {
    /// `types.InstancesMonitoredObject`
    pub struct InstancesMonitoredObject;
    dcs_instance_id: String = "dcs_instance_id",
    name: String = "name",
    status: String = "status",
}

::cloudbind::binding::received! {
    /// `types.Item`
    pub struct Item;
    result: String = "result",
    id: String = "id",
}

::cloudbind::binding::received! {
    /// `types.KeySpace`
    pub struct KeySpace;
    db_idx: String = "db_idx",
    keys: String = "keys",
    expires: String = "expires",
    avg_ttl: String = "avg_ttl",
}

::cloudbind::binding::received! {
    /// `types.KeyTypeByte`
    pub struct KeyTypeByte;
    r#type: String = "type",
    bytes: i64 = "bytes",
}

::cloudbind::binding::received! {
    /// `types.KeyTypeNum`
    pub struct KeyTypeNum;
    r#type: String = "type",
    num: i64 = "num",
}

::cloudbind::binding::received! {
    /// `types.LargestKey`
    pub struct LargestKey;
    key: String = "key",
    r#type: String = "type",
    bytes: i64 = "bytes",
    num_of_elem: i64 = "num_of_elem",
}

::cloudbind::binding::received! {
    /// `types.LargestKeyPrefix`
    pub struct LargestKeyPrefix;
    key_prefix: String = "key_prefix",
    r#type: String = "type",
    bytes: i64 = "bytes",
    num: i64 = "num",
}

::cloudbind::binding::received! {
    /// `types.LinksItem`
    pub struct LinksItem;
    file_name: String = "file_name",
    link: String = "link",
}

::cloudbind::binding::received! {
    /// `types.ListCenterTasksResp`
    pub struct ListCenterTasksResp;
    id: String = "id",
    name: String = "name",
    details: DetailsBody = "details",
    user_name: String = "user_name",
    user_id: String = "user_id",
    params: String = "params",
    status: String = "status",
    created_at: String = "created_at",
    updated_at: String = "updated_at",
    error_code: String = "error_code",
    enable_show: bool = "enable_show",
    job_id: String = "job_id",
}

::cloudbind::binding::received! {
    /// `types.MaintainWindowsEntity`
    pub struct MaintainWindowsEntity;
    seq: i64 = "seq",
    default: bool = "default",
    begin: String = "begin",
    end: String = "end",
}

::cloudbind::binding::received! {
    /// `types.MigrationLog`
    pub struct MigrationLog;
    created_at: String = "created_at",
    log_level: String = "log_level",
    message: String = "message",
    log_code: String = "log_code",
    keyword: Vec<String> = "keyword",
}

::cloudbind::binding::received! {
    /// `types.MigrationTaskList`
    pub struct MigrationTaskList;
    task_id: String = "task_id",
    task_name: String = "task_name",
    status: String = "status",
    migration_type: String = "migration_type",
    migration_method: String = "migration_method",
    ecs_tenant_private_ip: String = "ecs_tenant_private_ip",
    data_source: String = "data_source",
    source_instance_name: String = "source_instance_name",
    source_instance_id: String = "source_instance_id",
    target_instance_addrs: String = "target_instance_addrs",
    target_instance_name: String = "target_instance_name",
    target_instance_id: String = "target_instance_id",
    created_at: String = "created_at",
    description: String = "description",
    source_instance_status: String = "source_instance_status",
    target_instance_status: String = "target_instance_status",
    source_instance_subnet_id: String = "source_instance_subnet_id",
    target_instance_subnet_id: String = "target_instance_subnet_id",
    source_instance_spec_code: String = "source_instance_spec_code",
    target_instance_spec_code: String = "target_instance_spec_code",
    error_message: String = "error_message",
    released_at: String = "released_at",
    version: String = "version",
    resume_mode: String = "resume_mode",
    supported_features: Vec<String> = "supported_features",
}

::cloudbind::binding::received! {
    /// `types.NodesInfoResp`
    pub struct NodesInfoResp;
    logical_node_id: String = "logical_node_id",
    name: String = "name",
    status: String = "status",
    az_code: String = "az_code",
    node_role: String = "node_role",
    node_type: String = "node_type",
    node_ip: String = "node_ip",
    node_port: String = "node_port",
    node_id: String = "node_id",
    priority_weight: i64 = "priority_weight",
    is_access: bool = "is_access",
    group_id: String = "group_id",
    group_name: String = "group_name",
    is_remove_ip: bool = "is_remove_ip",
    replication_id: String = "replication_id",
    dimensions: Vec<InstanceReplicationDimensionsInfo> = "dimensions",
}

::cloudbind::binding::received! {
    /// `types.OfflineKeyAnalysisRecord`
    pub struct OfflineKeyAnalysisRecord;
    id: String = "id",
    status: String = "status",
    created_at: String = "created_at",
    started_at: String = "started_at",
    finished_at: String = "finished_at",
}

::cloudbind::binding::received! {
    /// `types.Operations`
    pub struct Operations;
    operation: String = "operation",
    is_support: bool = "is_support",
    cause_id: String = "cause_id",
}

::cloudbind::binding::received! {
    /// `types.Proxy2NodeMonitoredObject`
    pub struct Proxy2NodeMonitoredObject;
    dcs_instance_id: String = "dcs_instance_id",
    name: String = "name",
    dcs_cluster_proxy2_node: String = "dcs_cluster_proxy2_node",
    status: String = "status",
}

::cloudbind::binding::received! {
    /// `types.ProxyNodeMonitoredObject`
    pub struct ProxyNodeMonitoredObject;
    dcs_instance_id: String = "dcs_instance_id",
    name: String = "name",
    dcs_cluster_proxy_node: String = "dcs_cluster_proxy_node",
    status: String = "status",
}

::cloudbind::binding::received! {
    /// `types.QueryRedisConfig`
    pub struct QueryRedisConfig;
    param_value: String = "param_value",
    value_type: String = "value_type",
    value_range: String = "value_range",
    description: String = "description",
    default_value: String = "default_value",
    param_name: String = "param_name",
    param_id: String = "param_id",
}

::cloudbind::binding::received! {
    /// `types.QueryTenantQuotaRespQuotas`
    pub struct QueryTenantQuotaRespQuotas;
    resources: Vec<Resources> = "resources",
}

::cloudbind::binding::received! {
    /// `types.RecordsResponse`
    pub struct RecordsResponse;
    id: String = "id",
    status: String = "status",
    scan_type: String = "scan_type",
    created_at: String = "created_at",
    started_at: String = "started_at",
    finished_at: String = "finished_at",
}

::cloudbind::binding::sent! {
    /// `types.RedisConfig`
    pub struct RedisConfig;
    required RedisConfigRequired {
        param_value: String = "param_value",
        param_name: String = "param_name",
        param_id: String = "param_id",
    }
}

::cloudbind::binding::sent! {
    /// `types.RenameCommandResp`
    pub struct RenameCommandResp;
    optional {
        command: String = "command",
        flushall: String = "flushall",
        flushdb: String = "flushdb",
        hgetall: String = "hgetall",
        keys: String = "keys",
        hscan: String = "hscan",
        scan: String = "scan",
        sscan: String = "sscan",
        zscan: String = "zscan",
    }
}

::cloudbind::binding::received! {
    /// `types.ReplicationInfo`
    pub struct ReplicationInfo;
    replication_id: String = "replication_id",
    node_id: String = "node_id",
    replication_ip: String = "replication_ip",
    group_id: String = "group_id",
    group_name: String = "group_name",
    available_zone: String = "available_zone",
}

::cloudbind::binding::exchanged! {
    /// `types.ResourceTag`
    pub struct ResourceTag;
    required ResourceTagRequired {
        key: String = "key",
    }
    optional {
        value: String = "value",
    }
}

::cloudbind::binding::received! {
    /// `types.Resources`
    pub struct Resources;
    unit: String = "unit",
    min: i64 = "min",
    max: i64 = "max",
    quota: i64 = "quota",
    used: i64 = "used",
    r#type: String = "type",
}

::cloudbind::binding::received! {
    /// `types.RunlogItem`
    pub struct RunlogItem;
    id: String = "id",
    file_name: String = "file_name",
    group_name: String = "group_name",
    replication_ip: String = "replication_ip",
    status: String = "status",
    time: String = "time",
    backup_id: String = "backup_id",
}

::cloudbind::binding::received! {
    /// `types.SimpleKeyScanRecord`
    pub struct SimpleKeyScanRecord;
    id: String = "id",
    instance_id: String = "instance_id",
    status: String = "status",
    scan_type: String = "scan_type",
    num: i64 = "num",
    created_at: String = "created_at",
    started_at: String = "started_at",
    finished_at: String = "finished_at",
}

::cloudbind::binding::received! {
    /// `types.SingleBackgroundTask`
    pub struct SingleBackgroundTask;
    id: String = "id",
    name: String = "name",
    details: DetailsBody = "details",
    user_name: String = "user_name",
    user_id: String = "user_id",
    params: String = "params",
    status: String = "status",
    created_at: String = "created_at",
    updated_at: String = "updated_at",
    enable_show: bool = "enable_show",
}

::cloudbind::binding::received! {
    /// `types.SlowlogItem`
    pub struct SlowlogItem;
    id: i64 = "id",
    command: String = "command",
    start_time: String = "start_time",
    duration: String = "duration",
    shard_name: String = "shard_name",
    database_id: i64 = "database_id",
    username: String = "username",
    node_role: String = "node_role",
    client_ip: String = "client_ip",
}

::cloudbind::binding::exchanged! {
    /// `types.SourceInstanceBody`
    pub struct SourceInstanceBody;
    required SourceInstanceBodyRequired {
        addrs: String = "addrs",
    }
    optional {
        password: value::Sensitive<String> = "password",
        task_status: String = "task_status",
        id: String = "id",
        ip: String = "ip",
        port: String = "port",
        name: String = "name",
        proxy_multi_db: bool = "proxy_multi_db" exact,
        db: String = "db",
    }
}

::cloudbind::binding::sent! {
    /// `types.SpecParam`
    pub struct SpecParam;
    optional {
        sharding_count: i64 = "sharding_count" exact,
        replica_count: i64 = "replica_count" exact,
        cache_mode: String = "cache_mode",
    }
}

::cloudbind::binding::received! {
    /// `types.StatusStatistic`
    pub struct StatusStatistic;
    paying_count: i64 = "paying_count",
    freezing_count: i64 = "freezing_count",
    migrating_count: i64 = "migrating_count",
    flushing_count: i64 = "flushing_count",
    upgrading_count: i64 = "upgrading_count",
    restoring_count: i64 = "restoring_count",
    extending_count: i64 = "extending_count",
    creating_count: i64 = "creating_count",
    running_count: i64 = "running_count",
    error_count: i64 = "error_count",
    frozen_count: i64 = "frozen_count",
    createfailed_count: i64 = "createfailed_count",
    restarting_count: i64 = "restarting_count",
}

::cloudbind::binding::received! {
    /// `types.StepDetail`
    pub struct StepDetail;
    step_id: String = "step_id",
    step_name: String = "step_name",
    step_status: String = "step_status",
    begin_time: String = "begin_time",
    end_time: String = "end_time",
    error_code: String = "error_code",
    sub_step_details: Vec<SubStepDetail> = "sub_step_details",
}

::cloudbind::binding::received! {
    /// `types.StopMigrationTaskResult`
    pub struct StopMigrationTaskResult;
    result: String = "result",
    task_id: String = "task_id",
    error_msg: String = "error_msg",
    error_code: String = "error_code",
}

::cloudbind::binding::received! {
    /// `types.SubStepDetail`
    pub struct SubStepDetail;
    sub_step_id: String = "sub_step_id",
    sub_step_name: String = "sub_step_name",
    sub_step_status: String = "sub_step_status",
    begin_time: String = "begin_time",
    end_time: String = "end_time",
    detail: String = "detail",
    error_code: String = "error_code",
}

::cloudbind::binding::received! {
    /// `types.Tag`
    pub struct Tag;
    key: String = "key",
    values: Vec<String> = "values",
}

::cloudbind::binding::exchanged! {
    /// `types.TargetInstanceBody`
    pub struct TargetInstanceBody;
    required TargetInstanceBodyRequired {
        id: String = "id",
    }
    optional {
        name: String = "name",
        password: value::Sensitive<String> = "password",
        task_status: String = "task_status",
        ip: String = "ip",
        port: String = "port",
        addrs: String = "addrs",
        proxy_multi_db: bool = "proxy_multi_db" exact,
        db: String = "db",
    }
}

::cloudbind::binding::received! {
    /// `types.TopologyInfo`
    pub struct TopologyInfo;
    node_id: String = "node_id",
    node_name: String = "node_name",
    ip: String = "ip",
    port: String = "port",
    node_type: String = "node_type",
    max_memory: String = "max_memory",
    used_memory: String = "used_memory",
    qps: String = "qps",
    bandwidth: BandWidth = "bandwidth",
    db_num: String = "db_num",
    dbs: KeySpace = "dbs",
    relation_ip: String = "relation_ip",
    relation_port: String = "relation_port",
    group_id: String = "group_id",
    status: String = "status",
    dims: DimsInfo = "dims",
}

::cloudbind::binding::sent! {
    /// `types.UpdateGroupBandwidthInfoRequest`
    pub struct UpdateGroupBandwidthInfoRequest;
    required UpdateGroupBandwidthInfoRequestRequired {
        group_id: String = "group_id",
        target_bandwidth: i64 = "target_bandwidth",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.Whitelist`
    pub struct Whitelist;
    required WhitelistRequired {
        group_name: String = "group_name",
        ip_list: Vec<String> = "ip_list",
    }
}
