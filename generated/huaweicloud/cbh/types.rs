// @generated from spec/huaweicloud/cbh/types.yaml. To change it, edit that and run `cargo build`.

::cloudbind::binding::sent! {
    /// `types.AgencyAuthorizeInfo`
    pub struct AgencyAuthorizeInfo;
    optional {
        csms: bool = "csms" exact,
        kms: bool = "kms" exact,
    }
}

::cloudbind::binding::received! {
    /// `types.AgencyAuthorizeInfoRsp`
    pub struct AgencyAuthorizeInfoRsp;
    csms: bool = "csms",
    kms: bool = "kms",
}

::cloudbind::binding::received! {
    /// `types.AvailabilityZones`
    pub struct AvailabilityZones;
    region_id: String = "region_id",
    id: String = "id",
    display_name: String = "display_name",
    status: String = "status",
    r#type: String = "type",
}

::cloudbind::binding::received! {
    /// `types.CbsGetSpecInfo`
    pub struct CbsGetSpecInfo;
    resource_spec_code: String = "resource_spec_code",
    ecs_system_data_size: i64 = "ecs_system_data_size",
    cpu: i64 = "cpu",
    ram: i64 = "ram",
    asset: i64 = "asset",
    connection: i64 = "connection",
    r#type: String = "type",
    data_disk_size: f64 = "data_disk_size",
}

::cloudbind::binding::received! {
    /// `types.InstanceDetail`
    pub struct InstanceDetail;
    name: String = "name",
    server_id: String = "server_id",
    instance_id: String = "instance_id",
    alter_permit: bool = "alter_permit",
    enterprise_project_id: String = "enterprise_project_id",
    period_num: String = "period_num",
    start_time: String = "start_time",
    end_time: String = "end_time",
    created_time: String = "created_time",
    upgrade_time: i64 = "upgrade_time",
    update: String = "update",
    bastion_version: String = "bastion_version",
    az_info: InstanceDetailAzInfo = "az_info",
    status_info: InstanceDetailStatusInfo = "status_info",
    resource_info: InstanceDetailResourceInfo = "resource_info",
    network: InstanceDetailNetwork = "network",
    ha_info: InstanceDetailHaInfo = "ha_info",
}

::cloudbind::binding::received! {
    /// `types.InstanceDetailAzInfo`
    pub struct InstanceDetailAzInfo;
    region: String = "region",
    zone: String = "zone",
    availability_zone_display: String = "availability_zone_display",
    slave_zone: String = "slave_zone",
    slave_zone_display: String = "slave_zone_display",
}

::cloudbind::binding::received! {
    /// `types.InstanceDetailHaInfo`
    pub struct InstanceDetailHaInfo;
    ha_id: String = "ha_id",
    instance_type: String = "instance_type",
}

::cloudbind::binding::received! {
    /// `types.InstanceDetailNetwork`
    pub struct InstanceDetailNetwork;
    vip: String = "vip",
    web_port: String = "web_port",
    public_ip: String = "public_ip",
    public_id: String = "public_id",
    private_ip: String = "private_ip",
    vpc_id: String = "vpc_id",
    subnet_id: String = "subnet_id",
    security_group_id: String = "security_group_id",
}

::cloudbind::binding::received! {
    /// `types.InstanceDetailResourceInfo`
    pub struct InstanceDetailResourceInfo;
    specification: String = "specification",
    order_id: String = "order_id",
    resource_id: String = "resource_id",
    data_disk_size: f64 = "data_disk_size",
    disk_resource_id: Vec<String> = "disk_resource_id",
}

::cloudbind::binding::received! {
    /// `types.InstanceDetailStatusInfo`
    pub struct InstanceDetailStatusInfo;
    status: String = "status",
    task_status: String = "task_status",
    create_instance_status: String = "create_instance_status",
    instance_status: String = "instance_status",
    instance_description: String = "instance_description",
    fail_reason: String = "fail_reason",
}

::cloudbind::binding::sent! {
    /// `types.Match`
    pub struct Match;
    required MatchRequired {
        key: String = "key",
        value: String = "value",
    }
}

::cloudbind::binding::sent! {
    /// `types.NetworkInfoCreate`
    pub struct NetworkInfoCreate;
    required NetworkInfoCreateRequired {
        vpc_id: String = "vpc_id",
        subnet_id: String = "subnet_id",
        public_ip: PublicIp = "public_ip",
        security_groups: Vec<SecurityGroup> = "security_groups",
    }
    optional {
        private_ip: PrivateIp = "private_ip",
    }
}

::cloudbind::binding::sent! {
    /// `types.PrivateIp`
    pub struct PrivateIp;
    required PrivateIpRequired {
        ip: String = "ip",
    }
    optional {
        slave_ip: String = "slave_ip",
        floating_ip: String = "floating_ip",
    }
}

::cloudbind::binding::sent! {
    /// `types.PublicIp`
    pub struct PublicIp;
    optional {
        id: String = "id",
        public_eip: String = "public_eip",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.ResourceTag`
    pub struct ResourceTag;
    required ResourceTagRequired {
        key: String = "key",
        value: String = "value",
    }
}

::cloudbind::binding::received! {
    /// `types.Resources`
    pub struct Resources;
    resource_id: String = "resource_id",
    resource_detail: InstanceDetail = "resource_detail",
    tags: Vec<ResourceTag> = "tags",
    sys_tags: Vec<ResourceTag> = "sys_tags",
    resource_name: String = "resource_name",
}

::cloudbind::binding::sent! {
    /// `types.SecurityGroup`
    pub struct SecurityGroup;
    required SecurityGroupRequired {
        id: String = "id",
    }
}

::cloudbind::binding::received! {
    /// `types.SwitchInfo`
    pub struct SwitchInfo;
    is_support_unibuy: bool = "is_support_unibuy",
    is_support_float_ipv6: bool = "is_support_float_ipv6",
    is_support_admin_login: bool = "is_support_admin_login",
    is_support_update_ha: bool = "is_support_update_ha",
    is_support_tms: bool = "is_support_tms",
    is_support_eps: bool = "is_support_eps",
    is_support_iam_login: bool = "is_support_iam_login",
    is_support_ipv6: bool = "is_support_ipv6",
    is_support_ha: bool = "is_support_ha",
    is_support_reset: bool = "is_support_reset",
    is_support_upgrade_instance: bool = "is_support_upgrade_instance",
    is_support_change_security_group: bool = "is_support_change_security_group",
    is_support_manually_ip: bool = "is_support_manually_ip",
    is_support_capacity_expantion: bool = "is_support_capacity_expantion",
    is_support_ha_expantion: bool = "is_support_ha_expantion",
    is_support_agency_authorize: bool = "is_support_agency_authorize",
    is_support_change_vpc: bool = "is_support_change_vpc",
    is_support_cluster: bool = "is_support_cluster",
    is_support_ondemand: bool = "is_support_ondemand",
    is_support_period: bool = "is_support_period",
}

::cloudbind::binding::exchanged! {
    /// `types.Tags`
    pub struct Tags;
    required TagsRequired {
        key: String = "key",
        values: Vec<String> = "values",
    }
}

::cloudbind::binding::received! {
    /// `types.VersionInfo`
    pub struct VersionInfo;
    require_eip: String = "require_eip",
    iam_login: String = "iam_login",
    admin_login: String = "admin_login",
    float_ipv6: String = "float_ipv6",
}
