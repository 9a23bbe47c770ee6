// @generated from spec/huaweicloud/dcs/show_instance.yaml. To change it, edit that and run `cargo build`.

use super::{
    BandwidthInfo, CommonErrorCode, Dcs, DomainNameInfo, Features, InstanceBackupPolicy,
    ResourceTag, ServiceErrorCode,
};

::cloudbind::binding::request! {
    /// Shows instance.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ShowInstance](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=ShowInstance)
    pub struct ShowInstance for Dcs => ShowInstanceResponse, ShowInstanceError =
        Description::new("ShowInstance", "GET", "/v2/{project_id}/instances/{instance_id}")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ShowInstanceRequired {
        instance_id: String = path "instance_id",
    }
}

::cloudbind::binding::response! {
    pub struct ShowInstanceResponse of ShowInstance;
    vpc_name: String = body "vpc_name",
    charging_mode: i64 = body "charging_mode",
    vpc_id: String = body "vpc_id",
    user_name: String = body "user_name",
    created_at: String = body "created_at",
    description: String = body "description",
    security_group_id: String = body "security_group_id",
    security_group_name: String = body "security_group_name",
    max_memory: i64 = body "max_memory",
    used_memory: i64 = body "used_memory",
    capacity: i64 = body "capacity",
    capacity_minor: String = body "capacity_minor",
    maintain_begin: String = body "maintain_begin",
    maintain_end: String = body "maintain_end",
    engine: String = body "engine",
    no_password_access: String = body "no_password_access",
    ip: String = body "ip",
    instance_backup_policy: InstanceBackupPolicy = body "instance_backup_policy",
    az_codes: Vec<String> = body "az_codes",
    available_zones: Vec<String> = body "available_zones",
    access_user: String = body "access_user",
    instance_id: String = body "instance_id",
    port: i64 = body "port",
    user_id: String = body "user_id",
    name: String = body "name",
    spec_code: String = body "spec_code",
    subnet_id: String = body "subnet_id",
    subnet_name: String = body "subnet_name",
    subnet_cidr: String = body "subnet_cidr",
    engine_version: String = body "engine_version",
    order_id: String = body "order_id",
    status: String = body "status",
    domain_name: String = body "domain_name",
    readonly_domain_name: String = body "readonly_domain_name",
    enable_publicip: bool = body "enable_publicip",
    publicip_id: String = body "publicip_id",
    publicip_address: String = body "publicip_address",
    enable_ssl: bool = body "enable_ssl",
    service_upgrade: bool = body "service_upgrade",
    service_task_id: String = body "service_task_id",
    enterprise_project_id: String = body "enterprise_project_id",
    backend_addrs: String = body "backend_addrs",
    features: Features = body "features",
    domain_name_info: DomainNameInfo = body "domain_name_info",
    transparent_client_ip_enable: bool = body "transparent_client_ip_enable",
    sub_status: String = body "sub_status",
    tags: Vec<ResourceTag> = body "tags",
    cpu_type: String = body "cpu_type",
    enterprise_project_name: String = body "enterprise_project_name",
    update_at: String = body "update_at",
    product_type: String = body "product_type",
    storage_type: String = body "storage_type",
    launched_at: String = body "launched_at",
    cache_mode: String = body "cache_mode",
    support_slow_log_flag: String = body "support_slow_log_flag",
    db_number: i64 = body "db_number",
    replica_count: i64 = body "replica_count",
    sharding_count: i64 = body "sharding_count",
    bandwidth_info: BandwidthInfo = body "bandwidth_info",
    cloud_service_type_code: String = body "cloud_service_type_code",
    cloud_resource_type_code: String = body "cloud_resource_type_code",
    inquery_spec_code: String = body "inquery_spec_code",
}

::cloudbind::binding::errors! {
    pub enum ShowInstanceError of ShowInstance;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
