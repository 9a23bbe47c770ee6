// @generated from spec/huaweicloud/cce/types.yaml. To change it, edit that and run `cargo build`.

use std::collections::BTreeMap;
use ::cloudbind::value;

::cloudbind::binding::received! {
    /// `types.APIVersionDetail`
    pub struct ApiVersionDetail;
    id: String = "id",
    links: Vec<ApiVersionLink> = "links",
    min_version: String = "min_version",
    status: String = "status",
    updated: String = "updated",
    version: String = "version",
}

::cloudbind::binding::received! {
    /// `types.APIVersionLink`
    pub struct ApiVersionLink;
    href: String = "href",
    rel: String = "rel",
}

::cloudbind::binding::received! {
    /// `types.AccessPolicyResp`
    pub struct AccessPolicyResp;
    kind: String = "kind",
    api_version: String = "apiVersion",
    name: String = "name",
    policy_id: String = "policyId",
    clusters: Vec<String> = "clusters",
    access_scope: AccessScope = "accessScope",
    policy_type: String = "policyType",
    principal: Principal = "principal",
    create_time: value::Timestamp = "createTime",
    update_time: value::Timestamp = "updateTime",
}

::cloudbind::binding::exchanged! {
    /// `types.AccessScope`
    pub struct AccessScope;
    required AccessScopeRequired {
        namespaces: Vec<String> = "namespaces",
    }
}

::cloudbind::binding::sent! {
    /// `types.AddNodeItem`
    pub struct AddNodeItem;
    required AddNodeItemRequired {
        server_id: String = "serverID",
        spec: ReinstallNodeSpec = "spec",
    }
}

::cloudbind::binding::sent! {
    /// `types.AddNodesToNodePoolItem`
    pub struct AddNodesToNodePoolItem;
    required AddNodesToNodePoolItemRequired {
        server_id: String = "serverID",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.AddonCheckSpec`
    pub struct AddonCheckSpec;
    required AddonCheckSpecRequired {
        cluster_id: String = "clusterID",
        addon_list: Vec<AddonInfo> = "addonList",
    }
}

::cloudbind::binding::received! {
    /// `types.AddonCheckStatus`
    pub struct AddonCheckStatus;
    phase: String = "phase",
    items_status: Vec<PreCheckItemStatus> = "itemsStatus",
}

::cloudbind::binding::received! {
    /// `types.AddonCheckTask`
    pub struct AddonCheckTask;
    metadata: CheckTaskMetadata = "metadata",
    spec: CheckTaskSpec = "spec",
    status: CheckTaskStatus = "status",
}

::cloudbind::binding::exchanged! {
    /// `types.AddonInfo`
    pub struct AddonInfo;
    required AddonInfoRequired {
        addon_template_name: String = "addonTemplateName",
        addon_instance_id: String = "addonInstanceID",
        r#type: String = "type",
    }
    optional {
        target_version: String = "targetVersion",
        values: BTreeMap<String, value::Json> = "values",
    }
}

::cloudbind::binding::received! {
    /// `types.AddonInstance`
    pub struct AddonInstance;
    kind: String = "kind",
    api_version: String = "apiVersion",
    metadata: AddonMetadata = "metadata",
    spec: InstanceSpec = "spec",
    status: AddonInstanceStatus = "status",
}

::cloudbind::binding::received! {
    /// `types.AddonInstanceStatus`
    pub struct AddonInstanceStatus;
    status: String = "status",
    reason: String = "Reason",
    message: String = "message",
    target_versions: Vec<String> = "targetVersions",
    current_version: Versions = "currentVersion",
    is_rollbackable: bool = "isRollbackable",
    previous_version: String = "previousVersion",
}

::cloudbind::binding::exchanged! {
    /// `types.AddonMetadata`
    pub struct AddonMetadata;
    optional {
        uid: String = "uid",
        name: String = "name",
        alias: String = "alias",
        labels: BTreeMap<String, String> = "labels",
        annotations: BTreeMap<String, String> = "annotations",
        update_timestamp: value::Timestamp = "updateTimestamp",
        creation_timestamp: value::Timestamp = "creationTimestamp",
    }
}

::cloudbind::binding::received! {
    /// `types.AddonRisks`
    pub struct AddonRisks;
    addon_template_name: String = "addonTemplateName",
    alias: String = "alias",
}

::cloudbind::binding::received! {
    /// `types.AddonTemplate`
    pub struct AddonTemplate;
    kind: String = "kind",
    api_version: String = "apiVersion",
    metadata: AddonMetadata = "metadata",
    spec: Templatespec = "spec",
}

::cloudbind::binding::exchanged! {
    /// `types.AlarmInfo`
    pub struct AlarmInfo;
    required AlarmInfoRequired {
        topics: Vec<String> = "topics",
    }
    optional {
        alarm_rule_template_id: String = "alarmRuleTemplateId",
        prom_instance_id: String = "promInstanceID",
        prom_enterprise_project_id: String = "promEnterpriseProjectID",
    }
}

::cloudbind::binding::received! {
    /// `types.AssumedAgency`
    pub struct AssumedAgency;
    urn: String = "urn",
    id: String = "id",
}

::cloudbind::binding::exchanged! {
    /// `types.AuthenticatingProxy`
    pub struct AuthenticatingProxy;
    optional {
        ca: String = "ca",
        cert: String = "cert",
        private_key: value::Sensitive<String> = "privateKey",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.Authentication`
    pub struct Authentication;
    optional {
        mode: String = "mode",
        authenticating_proxy: AuthenticatingProxy = "authenticatingProxy",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.AutoGenerateSecurityGroupHardeningConfigSpec`
    pub struct AutoGenerateSecurityGroupHardeningConfigSpec;
    optional {
        ports_to_disable: Vec<String> = "portsToDisable",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.AutopilotAuthentication`
    pub struct AutopilotAuthentication;
    optional {
        mode: String = "mode",
    }
}

::cloudbind::binding::received! {
    /// `types.AutopilotCluster`
    pub struct AutopilotCluster;
    kind: String = "kind",
    api_version: String = "apiVersion",
    metadata: AutopilotClusterMetadata = "metadata",
    spec: AutopilotClusterSpec = "spec",
    status: AutopilotClusterStatus = "status",
}

::cloudbind::binding::exchanged! {
    /// `types.AutopilotClusterEndpoints`
    pub struct AutopilotClusterEndpoints;
    optional {
        url: String = "url",
        r#type: String = "type",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.AutopilotClusterExtendParam`
    pub struct AutopilotClusterExtendParam;
    optional {
        enterprise_project_id: String = "enterpriseProjectId",
        upgradefrom: String = "upgradefrom",
    }
}

::cloudbind::binding::sent! {
    /// `types.AutopilotClusterInformationSpec`
    pub struct AutopilotClusterInformationSpec;
    optional {
        description: String = "description",
        custom_san: Vec<String> = "customSan",
        eni_network: AutopilotEniNetworkUpdate = "eniNetwork",
    }
}

::cloudbind::binding::received! {
    /// `types.AutopilotClusterLogConfigLogConfigs`
    pub struct AutopilotClusterLogConfigLogConfigs;
    name: String = "name",
    enable: bool = "enable",
}

::cloudbind::binding::exchanged! {
    /// `types.AutopilotClusterMetadata`
    pub struct AutopilotClusterMetadata;
    required AutopilotClusterMetadataRequired {
        name: String = "name",
    }
    optional {
        uid: String = "uid",
        alias: String = "alias",
        annotations: BTreeMap<String, String> = "annotations",
        labels: BTreeMap<String, String> = "labels",
        creation_timestamp: String = "creationTimestamp",
        update_timestamp: String = "updateTimestamp",
    }
}

::cloudbind::binding::sent! {
    /// `types.AutopilotClusterMetadataForUpdate`
    pub struct AutopilotClusterMetadataForUpdate;
    optional {
        alias: String = "alias",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.AutopilotClusterSpec`
    pub struct AutopilotClusterSpec;
    required AutopilotClusterSpecRequired {
        flavor: String = "flavor",
        host_network: AutopilotHostNetwork = "hostNetwork",
        container_network: AutopilotContainerNetwork = "containerNetwork",
        eni_network: AutopilotEniNetwork = "eniNetwork",
    }
    optional {
        category: String = "category",
        r#type: String = "type",
        version: String = "version",
        platform_version: String = "platformVersion",
        description: String = "description",
        custom_san: Vec<String> = "customSan",
        enable_snat: bool = "enableSnat" exact,
        enable_swr_image_access: bool = "enableSWRImageAccess" exact,
        ipv6enable: bool = "ipv6enable" exact,
        service_network: AutopilotServiceNetwork = "serviceNetwork",
        authentication: AutopilotAuthentication = "authentication",
        billing_mode: i64 = "billingMode" exact,
        kubernetes_svc_ip_range: String = "kubernetesSvcIpRange",
        cluster_tags: Vec<AutopilotResourceTag> = "clusterTags",
        kube_proxy_mode: String = "kubeProxyMode",
        az: String = "az",
        extend_param: AutopilotClusterExtendParam = "extendParam",
        configurations_override: Vec<AutopilotPackageConfiguration> = "configurationsOverride",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.AutopilotClusterStatus`
    pub struct AutopilotClusterStatus;
    optional {
        phase: String = "phase",
        job_id: String = "jobID",
        reason: String = "reason",
        message: String = "message",
        endpoints: Vec<AutopilotClusterEndpoints> = "endpoints",
        is_locked: bool = "isLocked" exact,
        lock_scene: String = "lockScene",
        lock_source: String = "lockSource",
        lock_source_id: String = "lockSourceId",
        delete_option: value::Json = "deleteOption",
        delete_status: value::Json = "deleteStatus",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.AutopilotConfigurationItem`
    pub struct AutopilotConfigurationItem;
    optional {
        name: String = "name",
        value: value::Json = "value",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.AutopilotContainerNetwork`
    pub struct AutopilotContainerNetwork;
    required AutopilotContainerNetworkRequired {
        mode: String = "mode",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.AutopilotEniNetwork`
    pub struct AutopilotEniNetwork;
    required AutopilotEniNetworkRequired {
        subnets: Vec<AutopilotNetworkSubnet> = "subnets",
    }
}

::cloudbind::binding::sent! {
    /// `types.AutopilotEniNetworkUpdate`
    pub struct AutopilotEniNetworkUpdate;
    optional {
        subnets: Vec<AutopilotNetworkSubnet> = "subnets",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.AutopilotHostNetwork`
    pub struct AutopilotHostNetwork;
    required AutopilotHostNetworkRequired {
        vpc: String = "vpc",
        subnet: String = "subnet",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.AutopilotNetworkSubnet`
    pub struct AutopilotNetworkSubnet;
    required AutopilotNetworkSubnetRequired {
        subnet_id: String = "subnetID",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.AutopilotPackageConfiguration`
    pub struct AutopilotPackageConfiguration;
    optional {
        name: String = "name",
        configurations: Vec<AutopilotConfigurationItem> = "configurations",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.AutopilotResourceTag`
    pub struct AutopilotResourceTag;
    optional {
        key: String = "key",
        value: String = "value",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.AutopilotServiceNetwork`
    pub struct AutopilotServiceNetwork;
    optional {
        ipv4_cidr: String = "IPv4CIDR",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.CapacityReservationSpecification`
    pub struct CapacityReservationSpecification;
    optional {
        id: String = "id",
        preference: String = "preference",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.CertificateAuthority`
    pub struct CertificateAuthority;
    optional {
        data: String = "data",
    }
}

::cloudbind::binding::received! {
    /// `types.ChartResp`
    pub struct ChartResp;
    id: String = "id",
    name: String = "name",
    values: String = "values",
    translate: String = "translate",
    instruction: String = "instruction",
    version: String = "version",
    description: String = "description",
    source: String = "source",
    icon_url: String = "icon_url",
    public: bool = "public",
    chart_url: String = "chart_url",
    create_at: String = "create_at",
    update_at: String = "update_at",
}

::cloudbind::binding::received! {
    /// `types.ChartValueValues`
    pub struct ChartValueValues;
    basic: value::Json = "basic",
}

::cloudbind::binding::received! {
    /// `types.CheckTaskMetadata`
    pub struct CheckTaskMetadata;
    r#type: String = "type",
    task_id: String = "taskID",
    addon_template_name: String = "addonTemplateName",
    addon_instance_name: String = "addonInstanceName",
    addon_instance_id: String = "addonInstanceID",
    create_time_stamp: String = "createTimeStamp",
    expire_time_stamp: String = "expireTimeStamp",
}

::cloudbind::binding::received! {
    /// `types.CheckTaskRisk`
    pub struct CheckTaskRisk;
    risk_name: String = "riskName",
    level: String = "level",
    status: String = "status",
    message: String = "message",
}

::cloudbind::binding::received! {
    /// `types.CheckTaskSpec`
    pub struct CheckTaskSpec;
    addon_target_version: String = "addonTargetVersion",
}

::cloudbind::binding::received! {
    /// `types.CheckTaskStatus`
    pub struct CheckTaskStatus;
    status: String = "status",
    message: String = "message",
    risk_list: Vec<CheckTaskRisk> = "riskList",
}

::cloudbind::binding::received! {
    /// `types.Cluster`
    pub struct Cluster;
    kind: String = "kind",
    api_version: String = "apiVersion",
    metadata: ClusterMetadata = "metadata",
    spec: ClusterSpec = "spec",
    status: ClusterStatus = "status",
}

::cloudbind::binding::received! {
    /// `types.ClusterCert`
    pub struct ClusterCert;
    server: String = "server",
    certificate_authority_data: String = "certificate-authority-data",
    insecure_skip_tls_verify: bool = "insecure-skip-tls-verify",
}

::cloudbind::binding::received! {
    /// `types.ClusterCheckStatus`
    pub struct ClusterCheckStatus;
    phase: String = "phase",
    items_status: Vec<PreCheckItemStatus> = "itemsStatus",
}

::cloudbind::binding::exchanged! {
    /// `types.ClusterCondition`
    pub struct ClusterCondition;
    optional {
        r#type: String = "type",
        status: String = "status",
        last_probe_time: String = "lastProbeTime",
        last_transit_time: String = "lastTransitTime",
        reason: String = "reason",
        message: String = "message",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.ClusterConfigurationsSpec`
    pub struct ClusterConfigurationsSpec;
    required ClusterConfigurationsSpecRequired {
        packages: Vec<ClusterConfigurationsSpecPackages> = "packages",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.ClusterConfigurationsSpecPackages`
    pub struct ClusterConfigurationsSpecPackages;
    optional {
        name: String = "name",
        configurations: Vec<ConfigurationItem> = "configurations",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.ClusterEndpoints`
    pub struct ClusterEndpoints;
    optional {
        url: String = "url",
        r#type: String = "type",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.ClusterExtendParam`
    pub struct ClusterExtendParam;
    optional {
        cluster_az: String = "clusterAZ",
        dss_master_volumes: String = "dssMasterVolumes",
        enterprise_project_id: String = "enterpriseProjectId",
        kube_proxy_mode: String = "kubeProxyMode",
        cluster_external_ip: String = "clusterExternalIP",
        alpha_cce_fix_pool_mask: String = "alpha.cce/fixPoolMask",
        dec_master_flavor: String = "decMasterFlavor",
        docker_umask_mode: String = "dockerUmaskMode",
        kubernetes_io_cpu_manager_policy: String = "kubernetes.io/cpuManagerPolicy",
        order_id: String = "orderID",
        period_type: String = "periodType",
        period_num: i64 = "periodNum" exact,
        is_auto_renew: String = "isAutoRenew",
        is_auto_pay: String = "isAutoPay",
        upgradefrom: String = "upgradefrom",
    }
}

::cloudbind::binding::received! {
    /// `types.ClusterFlavorSpecification`
    pub struct ClusterFlavorSpecification;
    name: String = "name",
    node_capacity: i64 = "nodeCapacity",
    available_master_flavors: Vec<MasterFlavorSpec> = "availableMasterFlavors",
    is_sold_out: bool = "isSoldOut",
    is_support_multi_az: bool = "isSupportMultiAZ",
}

::cloudbind::binding::sent! {
    /// `types.ClusterInformationSpec`
    pub struct ClusterInformationSpec;
    optional {
        agency_name: String = "agencyName",
        description: String = "description",
        custom_san: Vec<String> = "customSan",
        container_network: ContainerNetworkUpdate = "containerNetwork",
        eni_network: EniNetworkUpdate = "eniNetwork",
        host_network: ClusterInformationSpecHostNetwork = "hostNetwork",
        deletion_protection: bool = "deletionProtection" exact,
        secret_config: SecretConfigUpdate = "secretConfig",
    }
}

::cloudbind::binding::sent! {
    /// `types.ClusterInformationSpecHostNetwork`
    pub struct ClusterInformationSpecHostNetwork;
    optional {
        security_group: String = "SecurityGroup",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.ClusterLogConfigLogConfigs`
    pub struct ClusterLogConfigLogConfigs;
    optional {
        name: String = "name",
        enable: bool = "enable" exact,
        r#type: String = "type",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.ClusterMetadata`
    pub struct ClusterMetadata;
    required ClusterMetadataRequired {
        name: String = "name",
    }
    optional {
        uid: String = "uid",
        alias: String = "alias",
        annotations: BTreeMap<String, String> = "annotations",
        labels: BTreeMap<String, String> = "labels",
        creation_timestamp: String = "creationTimestamp",
        update_timestamp: String = "updateTimestamp",
        timezone: String = "timezone",
    }
}

::cloudbind::binding::sent! {
    /// `types.ClusterMetadataForUpdate`
    pub struct ClusterMetadataForUpdate;
    optional {
        alias: String = "alias",
    }
}

::cloudbind::binding::sent! {
    /// `types.ClusterNodeInformationMetadata`
    pub struct ClusterNodeInformationMetadata;
    required ClusterNodeInformationMetadataRequired {
        name: String = "name",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.ClusterOps`
    pub struct ClusterOps;
    required ClusterOpsRequired {
        alarm: AlarmInfo = "alarm",
    }
}

::cloudbind::binding::received! {
    /// `types.ClusterQuotaResource`
    pub struct ClusterQuotaResource;
    r#type: String = "type",
    quota: i64 = "quota",
    used: i64 = "used",
    unit: String = "unit",
    min: i64 = "min",
    max: i64 = "max",
}

::cloudbind::binding::exchanged! {
    /// `types.ClusterSpec`
    pub struct ClusterSpec;
    required ClusterSpecRequired {
        host_network: HostNetwork = "hostNetwork",
        container_network: ContainerNetwork = "containerNetwork",
    }
    optional {
        category: String = "category",
        agency_name: String = "agencyName",
        r#type: String = "type",
        flavor: String = "flavor",
        version: String = "version",
        platform_version: String = "platformVersion",
        legacy_version: String = "legacyVersion",
        description: String = "description",
        custom_san: Vec<String> = "customSan",
        ipv6enable: bool = "ipv6enable" exact,
        eni_network: EniNetwork = "eniNetwork",
        service_network: ServiceNetwork = "serviceNetwork",
        authentication: Authentication = "authentication",
        public_access: PublicAccess = "publicAccess",
        billing_mode: i64 = "billingMode" exact,
        masters: Vec<MasterSpec> = "masters",
        kubernetes_svc_ip_range: String = "kubernetesSvcIpRange",
        cluster_tags: Vec<ResourceTag> = "clusterTags",
        kube_proxy_mode: String = "kubeProxyMode",
        az: String = "az",
        extend_param: ClusterExtendParam = "extendParam",
        support_istio: bool = "supportIstio" exact,
        enable_master_volume_encryption: bool = "enableMasterVolumeEncryption" exact,
        enable_dist_mgt: bool = "enableDistMgt" exact,
        deletion_protection: bool = "deletionProtection" exact,
        configurations_override: Vec<PackageConfiguration> = "configurationsOverride",
        cluster_ops: ClusterOps = "clusterOps",
        encryption_config: EncryptionConfig = "encryptionConfig",
        certificate_authority: CertificateAuthority = "certificateAuthority",
        secret_config: SecretConfig = "secretConfig",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.ClusterStatus`
    pub struct ClusterStatus;
    optional {
        phase: String = "phase",
        job_id: String = "jobID",
        reason: String = "reason",
        message: String = "message",
        endpoints: Vec<ClusterEndpoints> = "endpoints",
        is_locked: bool = "isLocked" exact,
        lock_scene: String = "lockScene",
        lock_source: String = "lockSource",
        lock_source_id: String = "lockSourceId",
        delete_option: value::Json = "deleteOption",
        delete_status: value::Json = "deleteStatus",
        conditions: Vec<ClusterCondition> = "conditions",
    }
}

::cloudbind::binding::sent! {
    /// `types.ClusterUpgradeAction`
    pub struct ClusterUpgradeAction;
    required ClusterUpgradeActionRequired {
        strategy: UpgradeStrategy = "strategy",
        target_version: String = "targetVersion",
    }
    optional {
        addons: Vec<UpgradeAddonConfig> = "addons",
        node_order: BTreeMap<String, Vec<NodePriority>> = "nodeOrder",
        node_pool_order: BTreeMap<String, i64> = "nodePoolOrder",
        is_only_upgrade: bool = "isOnlyUpgrade" exact,
        agency_name: String = "agencyName",
    }
}

::cloudbind::binding::received! {
    /// `types.ClusterUpgradeResponseAction`
    pub struct ClusterUpgradeResponseAction;
    version: String = "version",
    target_version: String = "targetVersion",
    target_platform_version: String = "targetPlatformVersion",
    strategy: UpgradeStrategy = "strategy",
    config: value::Json = "config",
}

::cloudbind::binding::received! {
    /// `types.Clusters`
    pub struct Clusters;
    name: String = "name",
    cluster: ClusterCert = "cluster",
}

::cloudbind::binding::exchanged! {
    /// `types.ConfigurationItem`
    pub struct ConfigurationItem;
    optional {
        name: String = "name",
        value: value::Json = "value",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.ConfigurationMetadata`
    pub struct ConfigurationMetadata;
    required ConfigurationMetadataRequired {
        name: String = "name",
    }
    optional {
        labels: BTreeMap<String, String> = "labels",
    }
}

::cloudbind::binding::received! {
    /// `types.ConfigurationRisks`
    pub struct ConfigurationRisks;
    package: String = "package",
    source_file: String = "sourceFile",
    node_msg: String = "nodeMsg",
    field: String = "field",
    operation: String = "operation",
    original_value: String = "originalValue",
    value: String = "value",
}

::cloudbind::binding::exchanged! {
    /// `types.ContainerCIDR`
    pub struct ContainerCidr;
    required ContainerCidrRequired {
        cidr: String = "cidr",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.ContainerNetwork`
    pub struct ContainerNetwork;
    required ContainerNetworkRequired {
        mode: String = "mode",
    }
    optional {
        cidr: String = "cidr",
        cidrs: Vec<ContainerCidr> = "cidrs",
        enable_container_cidrs_reservation: bool = "enableContainerCIDRsReservation" exact,
    }
}

::cloudbind::binding::sent! {
    /// `types.ContainerNetworkUpdate`
    pub struct ContainerNetworkUpdate;
    optional {
        cidrs: Vec<ContainerCidr> = "cidrs",
        containercidrs: Vec<String> = "containercidrs",
    }
}

::cloudbind::binding::received! {
    /// `types.Context`
    pub struct Context;
    cluster: String = "cluster",
    user: String = "user",
}

::cloudbind::binding::received! {
    /// `types.Contexts`
    pub struct Contexts;
    name: String = "name",
    context: Context = "context",
}

::cloudbind::binding::received! {
    /// `types.CreateNodePoolStatus`
    pub struct CreateNodePoolStatus;
    current_node: i64 = "currentNode",
    creating_node: i64 = "creatingNode",
    deleting_node: i64 = "deletingNode",
    active_node: i64 = "activeNode",
    configuration_synced_node_count: i64 = "configurationSyncedNodeCount",
    phase: String = "phase",
    conditions: Vec<NodePoolCondition> = "conditions",
    scale_group_statuses: Vec<ScaleGroupStatus> = "scaleGroupStatuses",
}

::cloudbind::binding::sent! {
    /// `types.CreateReleaseReqBodyValues`
    pub struct CreateReleaseReqBodyValues;
    optional {
        image_pull_policy: String = "imagePullPolicy",
        image_tag: String = "imageTag",
    }
}

::cloudbind::binding::received! {
    /// `types.Credentials`
    pub struct Credentials;
    access_key_id: String = "accessKeyId",
    secret_access_key: value::Sensitive<String> = "secretAccessKey",
    security_token: value::Sensitive<String> = "securityToken",
    expiration: String = "expiration",
}

::cloudbind::binding::received! {
    /// `types.CustomizeResourceTag`
    pub struct CustomizeResourceTag;
    key: String = "key",
    values: Vec<String> = "values",
}

::cloudbind::binding::exchanged! {
    /// `types.DataDiskCleanUpOption`
    pub struct DataDiskCleanUpOption;
    optional {
        enable: bool = "enable" exact,
        on_failure: String = "onFailure",
    }
}

::cloudbind::binding::received! {
    /// `types.DeleteNodePoolStatus`
    pub struct DeleteNodePoolStatus;
    current_node: i64 = "currentNode",
    creating_node: i64 = "creatingNode",
    deleting_node: i64 = "deletingNode",
    active_node: i64 = "activeNode",
    configuration_synced_node_count: i64 = "configurationSyncedNodeCount",
    phase: String = "phase",
    job_id: String = "jobId",
    conditions: Vec<NodePoolCondition> = "conditions",
    scale_group_statuses: Vec<ScaleGroupStatus> = "scaleGroupStatuses",
}

::cloudbind::binding::received! {
    /// `types.DeleteStatus`
    pub struct DeleteStatus;
    previous_total: i64 = "previous_total",
    current_total: i64 = "current_total",
    updated: i64 = "updated",
    added: i64 = "added",
    deleted: i64 = "deleted",
}

::cloudbind::binding::received! {
    /// `types.DeprecatedAPIRisks`
    pub struct DeprecatedApiRisks;
    url: String = "url",
    user_agent: String = "userAgent",
}

::cloudbind::binding::received! {
    /// `types.EipSpec`
    pub struct EipSpec;
    bandwidth: EipSpecBandwidth = "bandwidth",
}

::cloudbind::binding::received! {
    /// `types.EipSpecBandwidth`
    pub struct EipSpecBandwidth;
    size: i64 = "size",
    sharetype: String = "sharetype",
}

::cloudbind::binding::exchanged! {
    /// `types.EncryptionConfig`
    pub struct EncryptionConfig;
    optional {
        mode: String = "mode",
        kms_key_id: String = "kmsKeyID",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.EniNetwork`
    pub struct EniNetwork;
    optional {
        eni_subnet_id: String = "eniSubnetId",
        eni_subnet_cidr: String = "eniSubnetCIDR",
        subnets: Vec<NetworkSubnet> = "subnets",
    }
}

::cloudbind::binding::sent! {
    /// `types.EniNetworkUpdate`
    pub struct EniNetworkUpdate;
    optional {
        subnets: Vec<NetworkSubnet> = "subnets",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.ExtensionScaleGroup`
    pub struct ExtensionScaleGroup;
    optional {
        metadata: ExtensionScaleGroupMetadata = "metadata",
        spec: ExtensionScaleGroupSpec = "spec",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.ExtensionScaleGroupMetadata`
    pub struct ExtensionScaleGroupMetadata;
    optional {
        uid: String = "uid",
        name: String = "name",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.ExtensionScaleGroupSpec`
    pub struct ExtensionScaleGroupSpec;
    optional {
        flavor: String = "flavor",
        az: String = "az",
        capacity_reservation_specification: CapacityReservationSpecification = "capacityReservationSpecification",
        autoscaling: ScaleGroupAutoscaling = "autoscaling",
    }
}

::cloudbind::binding::received! {
    /// `types.GetAvailableZoneResponseBody`
    pub struct GetAvailableZoneResponseBody;
    id: String = "id",
    name: String = "name",
    display_name: String = "displayName",
    az_group_ids: Vec<String> = "azGroupIds",
    public_border_group: String = "publicBorderGroup",
    category: String = "category",
    alias: String = "alias",
}

::cloudbind::binding::received! {
    /// `types.GetClusterQuotaBodyQuotas`
    pub struct GetClusterQuotaBodyQuotas;
    resources: Vec<ClusterQuotaResource> = "resources",
}

::cloudbind::binding::exchanged! {
    /// `types.HostNetwork`
    pub struct HostNetwork;
    required HostNetworkRequired {
        vpc: String = "vpc",
        subnet: String = "subnet",
    }
    optional {
        security_group: String = "SecurityGroup",
        control_plane_security_group: String = "controlPlaneSecurityGroup",
        auto_generate_security_group_hardening_config: AutoGenerateSecurityGroupHardeningConfigSpec = "autoGenerateSecurityGroupHardeningConfig",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.HostnameConfig`
    pub struct HostnameConfig;
    required HostnameConfigRequired {
        r#type: String = "type",
    }
}

::cloudbind::binding::received! {
    /// `types.HyperNode`
    pub struct HyperNode;
    api_version: String = "apiVersion",
    kind: String = "kind",
    metadata: HyperNodeMetadata = "metadata",
    spec: HyperNodeSpec = "spec",
    status: HyperNodeStatus = "status",
}

::cloudbind::binding::received! {
    /// `types.HyperNodeMetadata`
    pub struct HyperNodeMetadata;
    name: String = "name",
    uid: String = "uid",
    creation_timestamp: String = "creationTimestamp",
    update_timestamp: String = "updateTimestamp",
    owner_reference: HyperNodeMetadataOwnerReference = "ownerReference",
}

::cloudbind::binding::received! {
    /// `types.HyperNodeMetadataOwnerReference`
    pub struct HyperNodeMetadataOwnerReference;
    nodepool_name: String = "nodepoolName",
    nodepool_id: String = "nodepoolID",
}

::cloudbind::binding::received! {
    /// `types.HyperNodeSpec`
    pub struct HyperNodeSpec;
    flavor: String = "flavor",
    nodepool_id: String = "nodepoolID",
    node_template: NodeTemplateInHyperNode = "nodeTemplate",
    charge_mode: String = "chargeMode",
}

::cloudbind::binding::received! {
    /// `types.HyperNodeStatus`
    pub struct HyperNodeStatus;
    phase: String = "phase",
    instance_id: String = "instanceID",
    current_node: i64 = "currentNode",
    deleting_node: i64 = "deletingNode",
    creating_node: i64 = "creatingNode",
    active_node: i64 = "activeNode",
    is_static: bool = "isStatic",
}

::cloudbind::binding::exchanged! {
    /// `types.InPlaceMigrateNodeExtendParam`
    pub struct InPlaceMigrateNodeExtendParam;
    optional {
        alpha_cce_pre_install: String = "alpha.cce/preInstall",
        alpha_cce_post_install: String = "alpha.cce/postInstall",
        wait_post_install_finish: bool = "waitPostInstallFinish" exact,
    }
}

::cloudbind::binding::exchanged! {
    /// `types.InPlaceMigratetoNodesSpec`
    pub struct InPlaceMigratetoNodesSpec;
    required InPlaceMigratetoNodesSpecRequired {
        nodes: Vec<InplaceMigrateNodeItem> = "nodes",
    }
    optional {
        data_disk_clean_up_option: DataDiskCleanUpOption = "dataDiskCleanUpOption",
        extend_param: InPlaceMigrateNodeExtendParam = "extendParam",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.InPlaceRollingUpdate`
    pub struct InPlaceRollingUpdate;
    required InPlaceRollingUpdateRequired {
        user_defined_step: i64 = "userDefinedStep",
    }
    optional {
        scope: String = "scope",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.InplaceMigrateNodeItem`
    pub struct InplaceMigrateNodeItem;
    required InplaceMigrateNodeItemRequired {
        uid: String = "uid",
    }
}

::cloudbind::binding::sent! {
    /// `types.InstanceRequestSpec`
    pub struct InstanceRequestSpec;
    required InstanceRequestSpecRequired {
        cluster_id: String = "clusterID",
        values: BTreeMap<String, value::Json> = "values",
        addon_template_name: String = "addonTemplateName",
    }
    optional {
        version: String = "version",
    }
}

::cloudbind::binding::received! {
    /// `types.InstanceSpec`
    pub struct InstanceSpec;
    cluster_id: String = "clusterID",
    version: String = "version",
    addon_template_name: String = "addonTemplateName",
    addon_template_type: String = "addonTemplateType",
    addon_template_logo: String = "addonTemplateLogo",
    addon_template_labels: Vec<String> = "addonTemplateLabels",
    description: String = "description",
    values: BTreeMap<String, value::Json> = "values",
}

::cloudbind::binding::received! {
    /// `types.Job`
    pub struct Job;
    kind: String = "kind",
    api_version: String = "apiVersion",
    metadata: JobMetadata = "metadata",
    spec: JobSpec = "spec",
    status: JobStatus = "status",
}

::cloudbind::binding::received! {
    /// `types.JobMetadata`
    pub struct JobMetadata;
    uid: String = "uid",
    creation_timestamp: String = "creationTimestamp",
    update_timestamp: String = "updateTimestamp",
}

::cloudbind::binding::received! {
    /// `types.JobSpec`
    pub struct JobSpec;
    r#type: String = "type",
    cluster_uid: String = "clusterUID",
    resource_id: String = "resourceID",
    resource_name: String = "resourceName",
    extend_param: BTreeMap<String, String> = "extendParam",
    sub_jobs: Vec<Job> = "subJobs",
}

::cloudbind::binding::received! {
    /// `types.JobStatus`
    pub struct JobStatus;
    phase: String = "phase",
    reason: String = "reason",
}

::cloudbind::binding::exchanged! {
    /// `types.LVMConfig`
    pub struct LvmConfig;
    required LvmConfigRequired {
        lv_type: String = "lvType",
    }
    optional {
        path: String = "path",
    }
}

::cloudbind::binding::received! {
    /// `types.LineStatus`
    pub struct LineStatus;
    start_point: Point = "startPoint",
    end_point: Point = "endPoint",
    critical: bool = "critical",
}

::cloudbind::binding::exchanged! {
    /// `types.Login`
    pub struct Login;
    optional {
        ssh_key: String = "sshKey",
        user_password: UserPassword = "userPassword",
        remove_user_password: bool = "removeUserPassword" exact,
        remove_ssh_key: bool = "removeSSHKey" exact,
    }
}

::cloudbind::binding::sent! {
    /// `types.MasterEIPRequestSpec`
    pub struct MasterEipRequestSpec;
    optional {
        action: String = "action",
        spec: MasterEipRequestSpecSpec = "spec",
        bandwidth: String = "bandwidth",
        elastic_ip: String = "elasticIp",
    }
}

::cloudbind::binding::sent! {
    /// `types.MasterEIPRequestSpecSpec`
    pub struct MasterEipRequestSpecSpec;
    optional {
        id: String = "id",
    }
}

::cloudbind::binding::received! {
    /// `types.MasterEIPResponseSpec`
    pub struct MasterEipResponseSpec;
    action: String = "action",
    spec: MasterEipResponseSpecSpec = "spec",
    elastic_ip: String = "elasticIp",
}

::cloudbind::binding::received! {
    /// `types.MasterEIPResponseSpecSpec`
    pub struct MasterEipResponseSpecSpec;
    id: String = "id",
    eip: EipSpec = "eip",
    is_dynamic: bool = "IsDynamic",
}

::cloudbind::binding::received! {
    /// `types.MasterEIPResponseStatus`
    pub struct MasterEipResponseStatus;
    private_endpoint: String = "privateEndpoint",
    public_endpoint: String = "publicEndpoint",
}

::cloudbind::binding::received! {
    /// `types.MasterFlavorSpec`
    pub struct MasterFlavorSpec;
    name: String = "name",
    azs: Vec<String> = "azs",
    az_fault_domains: BTreeMap<String, Vec<String>> = "azFaultDomains",
}

::cloudbind::binding::exchanged! {
    /// `types.MasterSpec`
    pub struct MasterSpec;
    optional {
        availability_zone: String = "availabilityZone",
    }
}

::cloudbind::binding::received! {
    /// `types.Metadata`
    pub struct Metadata;
    uid: String = "uid",
    name: String = "name",
    labels: BTreeMap<String, String> = "labels",
    annotations: BTreeMap<String, String> = "annotations",
    update_timestamp: value::Timestamp = "updateTimestamp",
    creation_timestamp: value::Timestamp = "creationTimestamp",
}

::cloudbind::binding::exchanged! {
    /// `types.MigrateNodeExtendParam`
    pub struct MigrateNodeExtendParam;
    optional {
        max_pods: i64 = "maxPods" exact,
        docker_lvm_config_override: String = "DockerLVMConfigOverride",
        alpha_cce_pre_install: String = "alpha.cce/preInstall",
        alpha_cce_post_install: String = "alpha.cce/postInstall",
        alpha_cce_node_image_id: String = "alpha.cce/NodeImageID",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.MigrateNodesSpec`
    pub struct MigrateNodesSpec;
    required MigrateNodesSpecRequired {
        os: String = "os",
        nodes: Vec<NodeItem> = "nodes",
    }
    optional {
        extend_param: MigrateNodeExtendParam = "extendParam",
        login: Login = "login",
        runtime: Runtime = "runtime",
        server_config: MigrateServerConfig = "serverConfig",
    }
}

::cloudbind::binding::sent! {
    /// `types.MigrateNodesToNodePool`
    pub struct MigrateNodesToNodePool;
    required MigrateNodesToNodePoolRequired {
        node_id: String = "nodeID",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.MigrateServerConfig`
    pub struct MigrateServerConfig;
    optional {
        root_volume: MigrateVolumeSpec = "rootVolume",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.MigrateVolumeSpec`
    pub struct MigrateVolumeSpec;
    optional {
        cmk_id: String = "cmkID",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.NetworkSubnet`
    pub struct NetworkSubnet;
    required NetworkSubnetRequired {
        subnet_id: String = "subnetID",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.NicSpec`
    pub struct NicSpec;
    optional {
        subnet_id: String = "subnetId",
        fixed_ips: Vec<String> = "fixedIps",
        ip_block: String = "ipBlock",
        subnet_list: Vec<String> = "subnetList",
    }
}

::cloudbind::binding::received! {
    /// `types.Node`
    pub struct Node;
    kind: String = "kind",
    api_version: String = "apiVersion",
    metadata: NodeMetadata = "metadata",
    spec: NodeSpec = "spec",
    status: NodeStatus = "status",
}

::cloudbind::binding::exchanged! {
    /// `types.NodeBandwidth`
    pub struct NodeBandwidth;
    optional {
        chargemode: String = "chargemode",
        size: i64 = "size" exact,
        sharetype: String = "sharetype",
    }
}

::cloudbind::binding::received! {
    /// `types.NodeCheckStatus`
    pub struct NodeCheckStatus;
    phase: String = "phase",
    node_stage_status: Vec<NodeStageStatus> = "nodeStageStatus",
}

::cloudbind::binding::exchanged! {
    /// `types.NodeEIPSpec`
    pub struct NodeEipSpec;
    required NodeEipSpecRequired {
        iptype: String = "iptype",
    }
    optional {
        bandwidth: NodeBandwidth = "bandwidth",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.NodeExtendParam`
    pub struct NodeExtendParam;
    optional {
        ecs_performancetype: String = "ecs:performancetype",
        order_id: String = "orderID",
        product_id: String = "productID",
        max_pods: i64 = "maxPods" exact,
        period_type: String = "periodType",
        period_num: i64 = "periodNum" exact,
        is_auto_renew: String = "isAutoRenew",
        is_auto_pay: String = "isAutoPay",
        docker_lvm_config_override: String = "DockerLVMConfigOverride",
        docker_base_size: i64 = "dockerBaseSize" exact,
        container_base_size: i64 = "containerBaseSize" exact,
        public_key: String = "publicKey",
        alpha_cce_pre_install: String = "alpha.cce/preInstall",
        alpha_cce_post_install: String = "alpha.cce/postInstall",
        alpha_cce_node_image_id: String = "alpha.cce/NodeImageID",
        charging_mode: i64 = "chargingMode" exact,
        market_type: String = "marketType",
        spot_price: String = "spotPrice",
        agency_name: String = "agency_name",
        kube_reserved_mem: i64 = "kubeReservedMem" exact,
        system_reserved_mem: i64 = "systemReservedMem" exact,
        kube_reserved_cpu: i64 = "kubeReservedCpu" exact,
        system_reserved_cpu: i64 = "systemReservedCpu" exact,
        kube_reserved_pid: i64 = "kubeReservedPid" exact,
        system_reserved_pid: i64 = "systemReservedPid" exact,
        kube_reserved_storage: i64 = "kubeReservedStorage" exact,
        system_reserved_storage: i64 = "systemReservedStorage" exact,
        init_node_password: value::Sensitive<String> = "init-node-password",
        security_reinforcement_type: String = "securityReinforcementType",
        server_metadata_http_tokens: String = "serverMetadataHttpTokens",
    }
}

::cloudbind::binding::received! {
    /// `types.NodeInfo`
    pub struct NodeInfo;
    uid: String = "uid",
    name: String = "name",
    status: String = "status",
    node_type: String = "nodeType",
}

::cloudbind::binding::exchanged! {
    /// `types.NodeItem`
    pub struct NodeItem;
    required NodeItemRequired {
        uid: String = "uid",
    }
}

::cloudbind::binding::sent! {
    /// `types.NodeLifecycleConfig`
    pub struct NodeLifecycleConfig;
    optional {
        pre_install: String = "preInstall",
        post_install: String = "postInstall",
        wait_post_install_finish: bool = "waitPostInstallFinish" exact,
    }
}

::cloudbind::binding::exchanged! {
    /// `types.NodeManagement`
    pub struct NodeManagement;
    optional {
        server_group_reference: String = "serverGroupReference",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.NodeMetadata`
    pub struct NodeMetadata;
    optional {
        name: String = "name",
        uid: String = "uid",
        annotations: BTreeMap<String, String> = "annotations",
        creation_timestamp: String = "creationTimestamp",
        update_timestamp: String = "updateTimestamp",
        owner_references: NodeMetadataOwnerReferences = "ownerReferences",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.NodeMetadataOwnerReferences`
    pub struct NodeMetadataOwnerReferences;
    optional {
        nodepool_name: String = "nodepoolName",
        nodepool_id: String = "nodepoolID",
        hyper_node_name: String = "hyperNodeName",
        hyper_node_id: String = "hyperNodeID",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.NodeNicSpec`
    pub struct NodeNicSpec;
    optional {
        primary_nic: NicSpec = "primaryNic",
        ext_nics: Vec<NicSpec> = "extNics",
    }
}

::cloudbind::binding::received! {
    /// `types.NodePageInfo`
    pub struct NodePageInfo;
    current_count: i64 = "currentCount",
    next_marker: String = "nextMarker",
}

::cloudbind::binding::exchanged! {
    /// `types.NodePoolCondition`
    pub struct NodePoolCondition;
    optional {
        r#type: String = "type",
        status: String = "status",
        last_probe_time: String = "lastProbeTime",
        last_transit_time: String = "lastTransitTime",
        reason: String = "reason",
        message: String = "message",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.NodePoolMetadata`
    pub struct NodePoolMetadata;
    required NodePoolMetadataRequired {
        name: String = "name",
    }
    optional {
        uid: String = "uid",
        annotations: BTreeMap<String, String> = "annotations",
        update_timestamp: String = "updateTimestamp",
        creation_timestamp: String = "creationTimestamp",
        resource_version: i64 = "resourceVersion" exact,
    }
}

::cloudbind::binding::sent! {
    /// `types.NodePoolMetadataUpdate`
    pub struct NodePoolMetadataUpdate;
    optional {
        name: String = "name",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.NodePoolNodeAutoscaling`
    pub struct NodePoolNodeAutoscaling;
    optional {
        enable: bool = "enable" exact,
        min_node_count: i64 = "minNodeCount" exact,
        max_node_count: i64 = "maxNodeCount" exact,
        scale_down_cooldown_time: i64 = "scaleDownCooldownTime" exact,
        priority: i64 = "priority" exact,
        scale_down_unneeded_time: i64 = "scaleDownUnneededTime" exact,
        scale_down_utilization_threshold: f64 = "scaleDownUtilizationThreshold" exact,
    }
}

::cloudbind::binding::exchanged! {
    /// `types.NodePoolRepairPolicy`
    pub struct NodePoolRepairPolicy;
    optional {
        enable: bool = "enable" exact,
        policy: String = "policy",
    }
}

::cloudbind::binding::received! {
    /// `types.NodePoolResp`
    pub struct NodePoolResp;
    kind: String = "kind",
    api_version: String = "apiVersion",
    metadata: NodePoolMetadata = "metadata",
    spec: NodePoolSpec = "spec",
    status: NodePoolStatus = "status",
}

::cloudbind::binding::exchanged! {
    /// `types.NodePoolSpec`
    pub struct NodePoolSpec;
    required NodePoolSpecRequired {
        node_template: NodeTemplate = "nodeTemplate",
    }
    optional {
        r#type: String = "type",
        initial_node_count: i64 = "initialNodeCount" exact,
        autoscaling: NodePoolNodeAutoscaling = "autoscaling",
        repair_policy: NodePoolRepairPolicy = "repairPolicy",
        node_management: NodeManagement = "nodeManagement",
        pod_security_groups: Vec<SecurityId> = "podSecurityGroups",
        extension_scale_groups: Vec<ExtensionScaleGroup> = "extensionScaleGroups",
        custom_security_groups: Vec<String> = "customSecurityGroups",
        taint_policy_on_existing_nodes: String = "taintPolicyOnExistingNodes",
        label_policy_on_existing_nodes: String = "labelPolicyOnExistingNodes",
        user_tags_policy_on_existing_nodes: String = "userTagsPolicyOnExistingNodes",
    }
}

::cloudbind::binding::sent! {
    /// `types.NodePoolSpecUpdate`
    pub struct NodePoolSpecUpdate;
    required NodePoolSpecUpdateRequired {
        initial_node_count: i64 = "initialNodeCount",
    }
    optional {
        node_template: NodeSpecUpdate = "nodeTemplate",
        ignore_initial_node_count: bool = "ignoreInitialNodeCount" exact,
        autoscaling: NodePoolNodeAutoscaling = "autoscaling",
        repair_policy: NodePoolRepairPolicy = "repairPolicy",
        node_management_update: NodeManagement = "nodeManagementUpdate",
        custom_security_groups: Vec<String> = "customSecurityGroups",
        taint_policy_on_existing_nodes: String = "taintPolicyOnExistingNodes",
        label_policy_on_existing_nodes: String = "labelPolicyOnExistingNodes",
        user_tags_policy_on_existing_nodes: String = "userTagsPolicyOnExistingNodes",
        extension_scale_groups: Vec<ExtensionScaleGroup> = "extensionScaleGroups",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.NodePoolStatus`
    pub struct NodePoolStatus;
    optional {
        current_node: i64 = "currentNode" exact,
        creating_node: i64 = "creatingNode" exact,
        deleting_node: i64 = "deletingNode" exact,
        active_node: i64 = "activeNode" exact,
        repairing_node: i64 = "repairingNode" exact,
        repair_failed_node: i64 = "repairFailedNode" exact,
        configuration_synced_node_count: i64 = "configurationSyncedNodeCount" exact,
        phase: String = "phase",
        job_id: String = "jobId",
        conditions: Vec<NodePoolCondition> = "conditions",
        scale_group_statuses: Vec<ScaleGroupStatus> = "scaleGroupStatuses",
    }
}

::cloudbind::binding::sent! {
    /// `types.NodePoolUpdateExtendParam`
    pub struct NodePoolUpdateExtendParam;
    optional {
        agency_name: String = "agency_name",
        alpha_cce_pre_install: String = "alpha.cce/preInstall",
        alpha_cce_post_install: String = "alpha.cce/postInstall",
        spot_price: String = "spotPrice",
        security_reinforcement_type: String = "securityReinforcementType",
        alpha_cce_node_image_id: String = "alpha.cce/NodeImageID",
    }
}

::cloudbind::binding::sent! {
    /// `types.NodePoolUpgradeSpec`
    pub struct NodePoolUpgradeSpec;
    required NodePoolUpgradeSpecRequired {
        node_pool_id: String = "nodePoolID",
    }
    optional {
        max_unavailable: i64 = "maxUnavailable" exact,
        force: bool = "force" exact,
        retry_times: i64 = "retryTimes" exact,
        skipped_nodes: Vec<String> = "skippedNodes",
        node_ids: Vec<String> = "nodeIDs",
        node_template: UpgradeNodePoolSpecNodeTemplate = "nodeTemplate",
    }
}

::cloudbind::binding::sent! {
    /// `types.NodePriority`
    pub struct NodePriority;
    required NodePriorityRequired {
        node_selector: NodeSelector = "nodeSelector",
        priority: i64 = "priority",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.NodePublicIP`
    pub struct NodePublicIp;
    optional {
        ids: Vec<String> = "ids",
        count: i64 = "count" exact,
        eip: NodeEipSpec = "eip",
        iptype: String = "iptype",
        bandwidth: NodeBandwidth = "bandwidth",
    }
}

::cloudbind::binding::received! {
    /// `types.NodeRisks`
    pub struct NodeRisks;
    node_id: String = "NodeID",
}

::cloudbind::binding::sent! {
    /// `types.NodeSelector`
    pub struct NodeSelector;
    required NodeSelectorRequired {
        key: String = "key",
        operator: String = "operator",
    }
    optional {
        value: Vec<String> = "value",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.NodeSpec`
    pub struct NodeSpec;
    required NodeSpecRequired {
        flavor: String = "flavor",
        az: String = "az",
        root_volume: Volume = "rootVolume",
    }
    optional {
        os: String = "os",
        login: Login = "login",
        data_volumes: Vec<Volume> = "dataVolumes",
        storage: Storage = "storage",
        public_ip: NodePublicIp = "publicIP",
        node_nic_spec: NodeNicSpec = "nodeNicSpec",
        count: i64 = "count" exact,
        billing_mode: i64 = "billingMode" exact,
        taints: Vec<Taint> = "taints",
        wait_post_install_finish: bool = "waitPostInstallFinish" exact,
        k8s_tags: BTreeMap<String, String> = "k8sTags",
        ecs_group_id: String = "ecsGroupId",
        dedicated_host_id: String = "dedicatedHostId",
        user_tags: Vec<UserTag> = "userTags",
        runtime: Runtime = "runtime",
        initialized_conditions: Vec<String> = "initializedConditions",
        extend_param: NodeExtendParam = "extendParam",
        hostname_config: HostnameConfig = "hostnameConfig",
        server_enterprise_project_id: String = "serverEnterpriseProjectID",
        partition: String = "partition",
        node_name_template: NodeSpecNodeNameTemplate = "nodeNameTemplate",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.NodeSpecNodeNameTemplate`
    pub struct NodeSpecNodeNameTemplate;
    optional {
        node_name_prefix: String = "nodeNamePrefix",
        node_name_suffix: String = "nodeNameSuffix",
    }
}

::cloudbind::binding::sent! {
    /// `types.NodeSpecUpdate`
    pub struct NodeSpecUpdate;
    optional {
        flavor: String = "flavor",
        az: String = "az",
        os: String = "os",
        login: Login = "login",
        root_volume_update: Volume = "rootVolumeUpdate",
        data_volumes_update: Vec<Volume> = "dataVolumesUpdate",
        storage: Storage = "storage",
        runtime: Runtime = "runtime",
        taints: Vec<Taint> = "taints",
        wait_post_install_finish: bool = "waitPostInstallFinish" exact,
        k8s_tags: BTreeMap<String, String> = "k8sTags",
        ecs_group_id: String = "ecsGroupId",
        user_tags: Vec<UserTag> = "userTags",
        node_name_template: NodeSpecUpdateNodeNameTemplate = "nodeNameTemplate",
        initialized_conditions: Vec<String> = "initializedConditions",
        server_enterprise_project_id: String = "serverEnterpriseProjectID",
        node_nic_spec_update: NodeSpecUpdateNodeNicSpecUpdate = "nodeNicSpecUpdate",
        extend_param: NodePoolUpdateExtendParam = "extendParam",
        public_ip: NodeEipSpec = "publicIP",
    }
}

::cloudbind::binding::sent! {
    /// `types.NodeSpecUpdateNodeNameTemplate`
    pub struct NodeSpecUpdateNodeNameTemplate;
    optional {
        node_name_prefix: String = "nodeNamePrefix",
        node_name_suffix: String = "nodeNameSuffix",
    }
}

::cloudbind::binding::sent! {
    /// `types.NodeSpecUpdateNodeNicSpecUpdate`
    pub struct NodeSpecUpdateNodeNicSpecUpdate;
    optional {
        primary_nic: NodeSpecUpdateNodeNicSpecUpdatePrimaryNic = "primaryNic",
    }
}

::cloudbind::binding::sent! {
    /// `types.NodeSpecUpdateNodeNicSpecUpdatePrimaryNic`
    pub struct NodeSpecUpdateNodeNicSpecUpdatePrimaryNic;
    optional {
        subnet_id: String = "subnetId",
        subnet_list: Vec<String> = "subnetList",
    }
}

::cloudbind::binding::received! {
    /// `types.NodeStageStatus`
    pub struct NodeStageStatus;
    node_info: NodeInfo = "nodeInfo",
    items_status: Vec<PreCheckItemStatus> = "itemsStatus",
}

::cloudbind::binding::received! {
    /// `types.NodeStatus`
    pub struct NodeStatus;
    phase: String = "phase",
    last_probe_time: String = "lastProbeTime",
    job_id: String = "jobID",
    server_id: String = "serverId",
    private_ip: String = "privateIP",
    private_ipv6_ip: String = "privateIPv6IP",
    public_ip: String = "publicIP",
    delete_status: DeleteStatus = "deleteStatus",
    configuration_up_to_date: bool = "configurationUpToDate",
}

::cloudbind::binding::exchanged! {
    /// `types.NodeTemplate`
    pub struct NodeTemplate;
    optional {
        flavor: String = "flavor",
        az: String = "az",
        os: String = "os",
        login: Login = "login",
        volume_config: VolumeConfig = "volumeConfig",
        root_volume: Volume = "rootVolume",
        data_volumes: Vec<Volume> = "dataVolumes",
        storage: Storage = "storage",
        public_ip: NodeEipSpec = "publicIP",
        node_nic_spec: NodeNicSpec = "nodeNicSpec",
        count: i64 = "count" exact,
        billing_mode: i64 = "billingMode" exact,
        taints: Vec<Taint> = "taints",
        wait_post_install_finish: bool = "waitPostInstallFinish" exact,
        k8s_tags: BTreeMap<String, String> = "k8sTags",
        ecs_group_id: String = "ecsGroupId",
        dedicated_host_id: String = "dedicatedHostId",
        user_tags: Vec<UserTag> = "userTags",
        runtime: Runtime = "runtime",
        initialized_conditions: Vec<String> = "initializedConditions",
        extend_param: NodeExtendParam = "extendParam",
        hostname_config: HostnameConfig = "hostnameConfig",
        server_enterprise_project_id: String = "serverEnterpriseProjectID",
        partition: String = "partition",
        configurations_override: Vec<PackageConfiguration> = "configurationsOverride",
        node_name_template: NodeSpecNodeNameTemplate = "nodeNameTemplate",
    }
}

::cloudbind::binding::received! {
    /// `types.NodeTemplateInHyperNode`
    pub struct NodeTemplateInHyperNode;
    az: String = "az",
    os: String = "os",
    login: Login = "login",
    root_volume: Volume = "rootVolume",
    data_volumes: Vec<Volume> = "dataVolumes",
    storage: Storage = "storage",
    k8s_tags: BTreeMap<String, String> = "k8sTags",
    runtime: Runtime = "runtime",
    extend_param: NodeExtendParam = "extendParam",
    hostname_config: HostnameConfig = "hostnameConfig",
}

::cloudbind::binding::received! {
    /// `types.OpenAPIResponseStatus`
    pub struct OpenApiResponseStatus;
    private_endpoint: String = "privateEndpoint",
    public_endpoint: String = "publicEndpoint",
}

::cloudbind::binding::received! {
    /// `types.OpenAPISpec`
    pub struct OpenApiSpec;
    spec: OpenApiSpecSpec = "spec",
}

::cloudbind::binding::received! {
    /// `types.OpenAPISpecSpec`
    pub struct OpenApiSpecSpec;
    eip: EipSpec = "eip",
    is_dynamic: bool = "IsDynamic",
}

::cloudbind::binding::exchanged! {
    /// `types.PackageConfiguration`
    pub struct PackageConfiguration;
    optional {
        name: String = "name",
        configurations: Vec<ConfigurationItem> = "configurations",
    }
}

::cloudbind::binding::received! {
    /// `types.PackageOptions`
    pub struct PackageOptions;
    name: String = "name",
    default: value::Json = "default",
    valid_at: String = "validAt",
    empty: bool = "empty",
    schema: String = "schema",
    r#type: String = "type",
}

::cloudbind::binding::received! {
    /// `types.PageInfo`
    pub struct PageInfo;
    current_count: i64 = "currentCount",
}

::cloudbind::binding::received! {
    /// `types.Partition`
    pub struct Partition;
    kind: String = "kind",
    api_version: String = "apiVersion",
    metadata: PartitionMetadata = "metadata",
    spec: PartitionSpec = "spec",
}

::cloudbind::binding::received! {
    /// `types.PartitionMetadata`
    pub struct PartitionMetadata;
    name: String = "name",
    creation_timestamp: String = "creationTimestamp",
}

::cloudbind::binding::sent! {
    /// `types.PartitionReqBodyMetadata`
    pub struct PartitionReqBodyMetadata;
    optional {
        name: String = "name",
    }
}

::cloudbind::binding::sent! {
    /// `types.PartitionReqBodySpec`
    pub struct PartitionReqBodySpec;
    optional {
        host_network: PartitionReqBodySpecHostNetwork = "hostNetwork",
        container_network: Vec<PartitionReqBodySpecContainerNetwork> = "containerNetwork",
        public_border_group: String = "publicBorderGroup",
        category: String = "category",
    }
}

::cloudbind::binding::sent! {
    /// `types.PartitionReqBodySpecContainerNetwork`
    pub struct PartitionReqBodySpecContainerNetwork;
    optional {
        subnet_id: String = "subnetID",
    }
}

::cloudbind::binding::sent! {
    /// `types.PartitionReqBodySpecHostNetwork`
    pub struct PartitionReqBodySpecHostNetwork;
    optional {
        subnet_id: String = "subnetID",
    }
}

::cloudbind::binding::received! {
    /// `types.PartitionSpec`
    pub struct PartitionSpec;
    host_network: PartitionSpecHostNetwork = "hostNetwork",
    container_network: Vec<PartitionSpecContainerNetwork> = "containerNetwork",
    public_border_group: String = "publicBorderGroup",
    category: String = "category",
}

::cloudbind::binding::received! {
    /// `types.PartitionSpecContainerNetwork`
    pub struct PartitionSpecContainerNetwork;
    subnet_id: String = "subnetID",
}

::cloudbind::binding::received! {
    /// `types.PartitionSpecHostNetwork`
    pub struct PartitionSpecHostNetwork;
    subnet_id: String = "subnetID",
}

::cloudbind::binding::sent! {
    /// `types.PeriodOrderParam`
    pub struct PeriodOrderParam;
    required PeriodOrderParamRequired {
        period_num: i64 = "periodNum",
        period_type: String = "periodType",
    }
    optional {
        is_auto_pay: bool = "isAutoPay" exact,
        is_auto_renew: bool = "isAutoRenew" exact,
    }
}

::cloudbind::binding::exchanged! {
    /// `types.PersistentVolumeClaimMetadata`
    pub struct PersistentVolumeClaimMetadata;
    required PersistentVolumeClaimMetadataRequired {
        name: String = "name",
    }
    optional {
        labels: BTreeMap<String, String> = "labels",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.PersistentVolumeClaimSpec`
    pub struct PersistentVolumeClaimSpec;
    required PersistentVolumeClaimSpecRequired {
        volume_id: String = "volumeID",
        storage_type: String = "storageType",
        access_modes: Vec<String> = "accessModes",
    }
    optional {
        storage_class_name: String = "storageClassName",
        volume_name: String = "volumeName",
        resources: ResourceRequirements = "resources",
        volume_mode: String = "volumeMode",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.PersistentVolumeClaimStatus`
    pub struct PersistentVolumeClaimStatus;
    optional {
        access_modes: Vec<String> = "accessModes",
        capacity: String = "capacity",
        phase: String = "phase",
    }
}

::cloudbind::binding::received! {
    /// `types.PodIdentityAssociationResp`
    pub struct PodIdentityAssociationResp;
    uid: String = "uid",
    cluster_id: String = "clusterId",
    namespace: String = "namespace",
    service_account: String = "serviceAccount",
    agency_name: String = "agencyName",
    tags: Vec<ResourceTag> = "tags",
    created_at: String = "createdAt",
    modified_at: String = "modifiedAt",
}

::cloudbind::binding::received! {
    /// `types.PodIdentitySubject`
    pub struct PodIdentitySubject;
    namespace: String = "namespace",
    service_account: String = "serviceAccount",
}

::cloudbind::binding::received! {
    /// `types.Point`
    pub struct Point;
    task_type: TaskType = "taskType",
}

::cloudbind::binding::received! {
    /// `types.PointStatus`
    pub struct PointStatus;
    task_type: TaskType = "taskType",
    task_id: String = "taskID",
    status: UpgradeWorkflowTaskStatus = "status",
    start_time_stamp: String = "startTimeStamp",
    end_time_stamp: String = "endTimeStamp",
    expire_time_stamp: String = "expireTimeStamp",
}

::cloudbind::binding::received! {
    /// `types.PostcheckCluserResponseMetadata`
    pub struct PostcheckCluserResponseMetadata;
    uid: String = "uid",
}

::cloudbind::binding::received! {
    /// `types.PostcheckClusterResponseBodyStatus`
    pub struct PostcheckClusterResponseBodyStatus;
    phase: String = "phase",
}

::cloudbind::binding::exchanged! {
    /// `types.PostcheckSpec`
    pub struct PostcheckSpec;
    optional {
        cluster_id: String = "clusterID",
        cluster_version: String = "clusterVersion",
        target_version: String = "targetVersion",
    }
}

::cloudbind::binding::received! {
    /// `types.PreCheckItemStatus`
    pub struct PreCheckItemStatus;
    name: String = "name",
    kind: String = "kind",
    group: String = "group",
    level: String = "level",
    phase: String = "phase",
    message: String = "message",
    risk_source: RiskSource = "riskSource",
    error_codes: Vec<String> = "errorCodes",
}

::cloudbind::binding::received! {
    /// `types.PrecheckCluserResponseMetadata`
    pub struct PrecheckCluserResponseMetadata;
    uid: String = "uid",
}

::cloudbind::binding::received! {
    /// `types.PrecheckClusterTask`
    pub struct PrecheckClusterTask;
    api_version: String = "apiVersion",
    kind: String = "kind",
    metadata: PrecheckTaskMetadata = "metadata",
    spec: PrecheckSpec = "spec",
    status: PrecheckStatus = "status",
}

::cloudbind::binding::exchanged! {
    /// `types.PrecheckSpec`
    pub struct PrecheckSpec;
    optional {
        cluster_id: String = "clusterID",
        cluster_version: String = "clusterVersion",
        target_version: String = "targetVersion",
        skipped_check_item_list: Vec<SkippedCheckItemList> = "skippedCheckItemList",
    }
}

::cloudbind::binding::received! {
    /// `types.PrecheckStatus`
    pub struct PrecheckStatus;
    phase: String = "phase",
    expire_time_stamp: String = "expireTimeStamp",
    message: String = "message",
    cluster_check_status: ClusterCheckStatus = "clusterCheckStatus",
    addon_check_status: AddonCheckStatus = "addonCheckStatus",
    node_check_status: NodeCheckStatus = "nodeCheckStatus",
}

::cloudbind::binding::received! {
    /// `types.PrecheckTaskMetadata`
    pub struct PrecheckTaskMetadata;
    uid: String = "uid",
    creation_timestamp: String = "creationTimestamp",
    update_timestamp: String = "updateTimestamp",
}

::cloudbind::binding::exchanged! {
    /// `types.Principal`
    pub struct Principal;
    required PrincipalRequired {
        r#type: String = "type",
        ids: Vec<String> = "ids",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.PublicAccess`
    pub struct PublicAccess;
    optional {
        cidrs: Vec<String> = "cidrs",
    }
}

::cloudbind::binding::received! {
    /// `types.QuotaResource`
    pub struct QuotaResource;
    quota_key: String = "quotaKey",
    quota_limit: i64 = "quotaLimit",
    used: i64 = "used",
    unit: String = "unit",
    region_id: String = "regionId",
    availability_zone_id: String = "availabilityZoneId",
}

::cloudbind::binding::received! {
    /// `types.QuotaRespQuotas`
    pub struct QuotaRespQuotas;
    resources: Vec<QuotaRespQuotasResources> = "resources",
}

::cloudbind::binding::received! {
    /// `types.QuotaRespQuotasResources`
    pub struct QuotaRespQuotasResources;
    r#type: String = "type",
    quota: i64 = "quota",
    used: i64 = "used",
}

::cloudbind::binding::sent! {
    /// `types.ReinstallExtendParam`
    pub struct ReinstallExtendParam;
    optional {
        alpha_cce_node_image_id: String = "alpha.cce/NodeImageID",
    }
}

::cloudbind::binding::sent! {
    /// `types.ReinstallK8sOptionsConfig`
    pub struct ReinstallK8sOptionsConfig;
    optional {
        labels: BTreeMap<String, String> = "labels",
        taints: Vec<Taint> = "taints",
        max_pods: i64 = "maxPods" exact,
        nic_multiqueue: String = "nicMultiqueue",
        nic_threshold: String = "nicThreshold",
    }
}

::cloudbind::binding::sent! {
    /// `types.ReinstallNodeSpec`
    pub struct ReinstallNodeSpec;
    required ReinstallNodeSpecRequired {
        os: String = "os",
    }
    optional {
        login: Login = "login",
        name: String = "name",
        server_config: ReinstallServerConfig = "serverConfig",
        volume_config: ReinstallVolumeConfig = "volumeConfig",
        runtime_config: ReinstallRuntimeConfig = "runtimeConfig",
        k8s_options: ReinstallK8sOptionsConfig = "k8sOptions",
        lifecycle: NodeLifecycleConfig = "lifecycle",
        initialized_conditions: Vec<String> = "initializedConditions",
        extend_param: ReinstallExtendParam = "extendParam",
        hostname_config: HostnameConfig = "hostnameConfig",
        security_reinforcement_type: String = "securityReinforcementType",
    }
}

::cloudbind::binding::sent! {
    /// `types.ReinstallRuntimeConfig`
    pub struct ReinstallRuntimeConfig;
    optional {
        docker_base_size: i64 = "dockerBaseSize" exact,
        container_base_size: i64 = "containerBaseSize" exact,
        runtime: Runtime = "runtime",
    }
}

::cloudbind::binding::sent! {
    /// `types.ReinstallServerConfig`
    pub struct ReinstallServerConfig;
    optional {
        user_tags: Vec<UserTag> = "userTags",
        root_volume: ReinstallVolumeSpec = "rootVolume",
    }
}

::cloudbind::binding::sent! {
    /// `types.ReinstallVolumeConfig`
    pub struct ReinstallVolumeConfig;
    optional {
        lvm_config: String = "lvmConfig",
        storage: Storage = "storage",
        volume_reset_policy: String = "volumeResetPolicy",
    }
}

::cloudbind::binding::sent! {
    /// `types.ReinstallVolumeSpec`
    pub struct ReinstallVolumeSpec;
    optional {
        image_id: String = "imageID",
        cmk_id: String = "cmkID",
    }
}

::cloudbind::binding::sent! {
    /// `types.ReleaseReqBodyParams`
    pub struct ReleaseReqBodyParams;
    optional {
        dry_run: bool = "dry_run" exact,
        name_template: String = "name_template",
        no_hooks: bool = "no_hooks" exact,
        replace: bool = "replace" exact,
        recreate: bool = "recreate" exact,
        reset_values: bool = "reset_values" exact,
        release_version: i64 = "release_version" exact,
        include_hooks: bool = "include_hooks" exact,
    }
}

::cloudbind::binding::received! {
    /// `types.ReleaseResp`
    pub struct ReleaseResp;
    chart_name: String = "chart_name",
    chart_public: bool = "chart_public",
    chart_version: String = "chart_version",
    cluster_id: String = "cluster_id",
    cluster_name: String = "cluster_name",
    create_at: String = "create_at",
    description: String = "description",
    name: String = "name",
    namespace: String = "namespace",
    parameters: String = "parameters",
    resources: String = "resources",
    status: String = "status",
    status_description: String = "status_description",
    update_at: String = "update_at",
    values: String = "values",
    version: i64 = "version",
}

::cloudbind::binding::exchanged! {
    /// `types.RemoveNodesSpec`
    pub struct RemoveNodesSpec;
    required RemoveNodesSpecRequired {
        nodes: Vec<NodeItem> = "nodes",
    }
    optional {
        login: Login = "login",
    }
}

::cloudbind::binding::sent! {
    /// `types.ResetNodeItem`
    pub struct ResetNodeItem;
    required ResetNodeItemRequired {
        node_id: String = "nodeID",
        spec: ReinstallNodeSpec = "spec",
    }
}

::cloudbind::binding::sent! {
    /// `types.ResizeClusterRequestBodyExtendParam`
    pub struct ResizeClusterRequestBodyExtendParam;
    optional {
        dec_master_flavor: String = "decMasterFlavor",
        is_auto_pay: String = "isAutoPay",
    }
}

::cloudbind::binding::sent! {
    /// `types.ResourceDeleteTag`
    pub struct ResourceDeleteTag;
    optional {
        key: String = "key",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.ResourceRequirements`
    pub struct ResourceRequirements;
    optional {
        limits: BTreeMap<String, String> = "limits",
        requests: BTreeMap<String, String> = "requests",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.ResourceSelector`
    pub struct ResourceSelector;
    required ResourceSelectorRequired {
        key: String = "key",
        operator: String = "operator",
    }
    optional {
        values: Vec<String> = "values",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.ResourceTag`
    pub struct ResourceTag;
    optional {
        key: String = "key",
        value: String = "value",
    }
}

::cloudbind::binding::received! {
    /// `types.RiskSource`
    pub struct RiskSource;
    configuration_risks: Vec<ConfigurationRisks> = "configurationRisks",
    deprecated_api_risks: Vec<DeprecatedApiRisks> = "deprecatedAPIRisks",
    node_risks: Vec<NodeRisks> = "nodeRisks",
    addon_risks: Vec<AddonRisks> = "addonRisks",
}

::cloudbind::binding::sent! {
    /// `types.RotateCertNode`
    pub struct RotateCertNode;
    required RotateCertNodeRequired {
        node_id: String = "nodeID",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.Runtime`
    pub struct Runtime;
    optional {
        name: String = "name",
        runtime_class: String = "runtimeClass",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.RuntimeConfig`
    pub struct RuntimeConfig;
    required RuntimeConfigRequired {
        lv_type: String = "lvType",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.ScaleGroupAutoscaling`
    pub struct ScaleGroupAutoscaling;
    optional {
        enable: bool = "enable" exact,
        extension_priority: i64 = "extensionPriority" exact,
        min_node_count: i64 = "minNodeCount" exact,
        max_node_count: i64 = "maxNodeCount" exact,
    }
}

::cloudbind::binding::exchanged! {
    /// `types.ScaleGroupStatus`
    pub struct ScaleGroupStatus;
    optional {
        name: String = "name",
        uid: String = "uid",
        creation_timestamp: String = "creationTimestamp",
        update_timestamp: String = "updateTimestamp",
        phase: String = "phase",
        desired_node_count: i64 = "desiredNodeCount" exact,
        unpaid_scale_node_count: i64 = "unpaidScaleNodeCount" exact,
        active_node_count: i64 = "activeNodeCount" exact,
        existing_node_count: ScaleGroupStatusExistingNodeCount = "existingNodeCount",
        upcoming_node_count: ScaleGroupStatusUpcomingNodeCount = "upcomingNodeCount",
        scale_down_disabled_node_count: i64 = "scaleDownDisabledNodeCount" exact,
        conditions: Vec<NodePoolCondition> = "conditions",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.ScaleGroupStatusExistingNodeCount`
    pub struct ScaleGroupStatusExistingNodeCount;
    optional {
        post_paid: i64 = "postPaid" exact,
        pre_paid: i64 = "prePaid" exact,
        total: i64 = "total" exact,
    }
}

::cloudbind::binding::exchanged! {
    /// `types.ScaleGroupStatusUpcomingNodeCount`
    pub struct ScaleGroupStatusUpcomingNodeCount;
    optional {
        post_paid: i64 = "postPaid" exact,
        pre_paid: i64 = "prePaid" exact,
        total: i64 = "total" exact,
    }
}

::cloudbind::binding::sent! {
    /// `types.ScaleNodePoolOptions`
    pub struct ScaleNodePoolOptions;
    optional {
        scalable_checking: String = "scalableChecking",
        scale_policy: String = "scalePolicy",
        billing_config_override: ScaleUpBillingConfigOverride = "billingConfigOverride",
    }
}

::cloudbind::binding::sent! {
    /// `types.ScaleNodePoolSpec`
    pub struct ScaleNodePoolSpec;
    required ScaleNodePoolSpecRequired {
        desired_node_count: i64 = "desiredNodeCount",
        scale_groups: Vec<String> = "scaleGroups",
    }
    optional {
        options: ScaleNodePoolOptions = "options",
    }
}

::cloudbind::binding::sent! {
    /// `types.ScaleUpBillingConfigOverride`
    pub struct ScaleUpBillingConfigOverride;
    optional {
        billing_mode: i64 = "billingMode" exact,
        extend_param: ScaleUpExtendParam = "extendParam",
    }
}

::cloudbind::binding::sent! {
    /// `types.ScaleUpExtendParam`
    pub struct ScaleUpExtendParam;
    required ScaleUpExtendParamRequired {
        period_num: i64 = "periodNum",
        period_type: String = "periodType",
    }
    optional {
        is_auto_renew: bool = "isAutoRenew" exact,
        is_auto_pay: bool = "isAutoPay" exact,
    }
}

::cloudbind::binding::exchanged! {
    /// `types.SecretConfig`
    pub struct SecretConfig;
    optional {
        disable_default_addon_cred_secret: bool = "disableDefaultAddonCredSecret" exact,
        disable_node_agency_cred_secret: bool = "disableNodeAgencyCredSecret" exact,
        disable_default_image_pull_secret: bool = "disableDefaultImagePullSecret" exact,
    }
}

::cloudbind::binding::sent! {
    /// `types.SecretConfigUpdate`
    pub struct SecretConfigUpdate;
    optional {
        disable_default_addon_cred_secret: bool = "disableDefaultAddonCredSecret" exact,
        disable_node_agency_cred_secret: bool = "disableNodeAgencyCredSecret" exact,
        disable_default_image_pull_secret: bool = "disableDefaultImagePullSecret" exact,
    }
}

::cloudbind::binding::exchanged! {
    /// `types.SecurityID`
    pub struct SecurityId;
    optional {
        id: String = "id",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.ServiceNetwork`
    pub struct ServiceNetwork;
    optional {
        ipv4_cidr: String = "IPv4CIDR",
        ipv6_cidr: String = "IPv6CIDR",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.SkippedCheckItemList`
    pub struct SkippedCheckItemList;
    optional {
        name: String = "name",
        resource_selector: ResourceSelector = "resourceSelector",
    }
}

::cloudbind::binding::received! {
    /// `types.SnapshotCluserResponseMetadata`
    pub struct SnapshotCluserResponseMetadata;
    api_version: String = "apiVersion",
    kind: String = "kind",
}

::cloudbind::binding::received! {
    /// `types.SnapshotSpec`
    pub struct SnapshotSpec;
    items: Vec<SnapshotSpecItems> = "items",
}

::cloudbind::binding::received! {
    /// `types.SnapshotSpecItems`
    pub struct SnapshotSpecItems;
    id: String = "id",
    r#type: String = "type",
    status: String = "status",
    creation_timestamp: String = "creationTimestamp",
    update_timestamp: String = "updateTimestamp",
    message: String = "message",
}

::cloudbind::binding::received! {
    /// `types.SnapshotStatus`
    pub struct SnapshotStatus;
    phase: String = "phase",
    progress: String = "progress",
    completion_time: String = "completionTime",
}

::cloudbind::binding::received! {
    /// `types.SnapshotTask`
    pub struct SnapshotTask;
    kind: String = "kind",
    api_version: String = "apiVersion",
    metadata: SnapshotTaskMetadata = "metadata",
    spec: SnapshotSpec = "spec",
    status: SnapshotStatus = "status",
}

::cloudbind::binding::received! {
    /// `types.SnapshotTaskMetadata`
    pub struct SnapshotTaskMetadata;
    uid: String = "uid",
    creation_timestamp: String = "creationTimestamp",
    update_timestamp: String = "updateTimestamp",
}

::cloudbind::binding::received! {
    /// `types.SnapshotTaskStatus`
    pub struct SnapshotTaskStatus;
    latest_backup_time: String = "latestBackupTime",
}

::cloudbind::binding::exchanged! {
    /// `types.Storage`
    pub struct Storage;
    required StorageRequired {
        storage_selectors: Vec<StorageSelectors> = "storageSelectors",
        storage_groups: Vec<StorageGroups> = "storageGroups",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.StorageGroups`
    pub struct StorageGroups;
    required StorageGroupsRequired {
        name: String = "name",
        selector_names: Vec<String> = "selectorNames",
        virtual_spaces: Vec<VirtualSpace> = "virtualSpaces",
    }
    optional {
        cce_managed: bool = "cceManaged" exact,
    }
}

::cloudbind::binding::exchanged! {
    /// `types.StorageSelectors`
    pub struct StorageSelectors;
    required StorageSelectorsRequired {
        name: String = "name",
        storage_type: String = "storageType",
    }
    optional {
        match_labels: StorageSelectorsMatchLabels = "matchLabels",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.StorageSelectorsMatchLabels`
    pub struct StorageSelectorsMatchLabels;
    optional {
        size: String = "size",
        volume_type: String = "volumeType",
        iops: String = "iops",
        throughput: String = "throughput",
        metadata_encrypted: String = "metadataEncrypted",
        metadata_cmkid: String = "metadataCmkid",
        count: String = "count",
    }
}

::cloudbind::binding::received! {
    /// `types.SupportVersions`
    pub struct SupportVersions;
    cluster_type: String = "clusterType",
    cluster_version: Vec<String> = "clusterVersion",
    category: Vec<String> = "category",
}

::cloudbind::binding::exchanged! {
    /// `types.Taint`
    pub struct Taint;
    required TaintRequired {
        key: String = "key",
        effect: String = "effect",
    }
    optional {
        value: String = "value",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.TaskStatus`
    pub struct TaskStatus;
    optional {
        job_id: String = "jobID",
    }
}

::cloudbind::binding::values! {
    /// `types.TaskType`
    pub enum TaskType: String;
    /// Cluster.
    Cluster = "Cluster",
    /// Pre check.
    PreCheck = "PreCheck",
    /// Rollback.
    Rollback = "Rollback",
    /// Snapshot.
    Snapshot = "Snapshot",
    /// Post check.
    PostCheck = "PostCheck",
}

::cloudbind::binding::received! {
    /// `types.Templatespec`
    pub struct Templatespec;
    r#type: String = "type",
    require: bool = "require",
    labels: Vec<String> = "labels",
    logo_url: String = "logoURL",
    readme_url: String = "readmeURL",
    description: String = "description",
    versions: Vec<Versions> = "versions",
}

::cloudbind::binding::received! {
    /// `types.UpdateNodePoolStatus`
    pub struct UpdateNodePoolStatus;
    current_node: i64 = "currentNode",
    creating_node: i64 = "creatingNode",
    deleting_node: i64 = "deletingNode",
    active_node: i64 = "activeNode",
    configuration_synced_node_count: i64 = "configurationSyncedNodeCount",
    phase: String = "phase",
    conditions: Vec<NodePoolCondition> = "conditions",
    scale_group_statuses: Vec<ScaleGroupStatus> = "scaleGroupStatuses",
}

::cloudbind::binding::sent! {
    /// `types.UpgradeAddonConfig`
    pub struct UpgradeAddonConfig;
    required UpgradeAddonConfigRequired {
        addon_template_name: String = "addonTemplateName",
        operation: String = "operation",
        version: String = "version",
    }
    optional {
        values: value::Json = "values",
    }
}

::cloudbind::binding::received! {
    /// `types.UpgradeCluserResponseMetadata`
    pub struct UpgradeCluserResponseMetadata;
    uid: String = "uid",
}

::cloudbind::binding::sent! {
    /// `types.UpgradeClusterRequestMetadata`
    pub struct UpgradeClusterRequestMetadata;
    required UpgradeClusterRequestMetadataRequired {
        api_version: String = "apiVersion",
        kind: String = "kind",
    }
}

::cloudbind::binding::received! {
    /// `types.UpgradeFeatureGates`
    pub struct UpgradeFeatureGates;
    support_upgrade_page_v4: bool = "supportUpgradePageV4",
}

::cloudbind::binding::received! {
    /// `types.UpgradeInfoSpec`
    pub struct UpgradeInfoSpec;
    last_upgrade_info: UpgradeInfoStatus = "lastUpgradeInfo",
    version_info: UpgradeVersionInfo = "versionInfo",
    upgrade_feature_gates: UpgradeFeatureGates = "upgradeFeatureGates",
}

::cloudbind::binding::received! {
    /// `types.UpgradeInfoStatus`
    pub struct UpgradeInfoStatus;
    phase: String = "phase",
    progress: String = "progress",
    completion_time: String = "completionTime",
}

::cloudbind::binding::sent! {
    /// `types.UpgradeNodePoolSpecNodeTemplate`
    pub struct UpgradeNodePoolSpecNodeTemplate;
    required UpgradeNodePoolSpecNodeTemplateRequired {
        life_cycle: NodeLifecycleConfig = "lifeCycle",
        login: Login = "login",
    }
    optional {
        volume_config: VolumeConfig = "volumeConfig",
    }
}

::cloudbind::binding::received! {
    /// `types.UpgradePath`
    pub struct UpgradePath;
    version: String = "version",
    platform_version: String = "platformVersion",
    target_versions: Vec<String> = "targetVersions",
}

::cloudbind::binding::received! {
    /// `types.UpgradePlan`
    pub struct UpgradePlan;
    kind: String = "kind",
    api_version: String = "apiVersion",
    metadata: Metadata = "metadata",
    spec: UpgradePlanSpec = "spec",
    status: UpgradePlanStatus = "status",
}

::cloudbind::binding::received! {
    /// `types.UpgradePlanSpec`
    pub struct UpgradePlanSpec;
    cluster_id: String = "clusterID",
    cluster_version: String = "clusterVersion",
    target_version: String = "targetVersion",
    not_before: String = "notBefore",
    not_after: String = "notAfter",
    not_before_deadline: String = "notBeforeDeadline",
}

::cloudbind::binding::received! {
    /// `types.UpgradePlanStatus`
    pub struct UpgradePlanStatus;
    phase: String = "phase",
}

::cloudbind::binding::received! {
    /// `types.UpgradeResponseSpec`
    pub struct UpgradeResponseSpec;
    cluster_upgrade_action: ClusterUpgradeResponseAction = "clusterUpgradeAction",
}

::cloudbind::binding::sent! {
    /// `types.UpgradeSpec`
    pub struct UpgradeSpec;
    optional {
        cluster_upgrade_action: ClusterUpgradeAction = "clusterUpgradeAction",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.UpgradeStrategy`
    pub struct UpgradeStrategy;
    required UpgradeStrategyRequired {
        r#type: String = "type",
    }
    optional {
        in_place_rolling_update: InPlaceRollingUpdate = "inPlaceRollingUpdate",
    }
}

::cloudbind::binding::received! {
    /// `types.UpgradeTaskMetadata`
    pub struct UpgradeTaskMetadata;
    uid: String = "uid",
    creation_timestamp: String = "creationTimestamp",
    update_timestamp: String = "updateTimestamp",
}

::cloudbind::binding::received! {
    /// `types.UpgradeTaskResponseBody`
    pub struct UpgradeTaskResponseBody;
    api_version: String = "apiVersion",
    kind: String = "kind",
    metadata: UpgradeTaskMetadata = "metadata",
    spec: UpgradeTaskSpec = "spec",
    status: UpgradeTaskStatus = "status",
}

::cloudbind::binding::received! {
    /// `types.UpgradeTaskSpec`
    pub struct UpgradeTaskSpec;
    version: String = "version",
    target_version: String = "targetVersion",
    items: value::Json = "items",
}

::cloudbind::binding::received! {
    /// `types.UpgradeTaskStatus`
    pub struct UpgradeTaskStatus;
    phase: String = "phase",
    progress: String = "progress",
    completion_time: String = "completionTime",
}

::cloudbind::binding::received! {
    /// `types.UpgradeVersionInfo`
    pub struct UpgradeVersionInfo;
    release: String = "release",
    patch: String = "patch",
    suggest_patch: String = "suggestPatch",
    target_versions: Vec<String> = "targetVersions",
}

::cloudbind::binding::received! {
    /// `types.UpgradeWorkFlow`
    pub struct UpgradeWorkFlow;
    kind: String = "kind",
    api_version: String = "apiVersion",
    metadata: Metadata = "metadata",
    spec: WorkFlowSpec = "spec",
    status: WorkFlowStatus = "status",
}

::cloudbind::binding::sent! {
    /// `types.UpgradeWorkFlowUpdateRequestBodyStatus`
    pub struct UpgradeWorkFlowUpdateRequestBodyStatus;
    optional {
        phase: WorkFlowPhase = "phase",
    }
}

::cloudbind::binding::values! {
    /// `types.UpgradeWorkflowTaskStatus`
    pub enum UpgradeWorkflowTaskStatus: String;
    /// Init.
    Init = "Init",
    /// Queuing.
    Queuing = "Queuing",
    /// Running.
    Running = "Running",
    /// Success.
    Success = "Success",
    /// Failed.
    Failed = "Failed",
}

::cloudbind::binding::received! {
    /// `types.User`
    pub struct User;
    client_certificate_data: String = "client-certificate-data",
    client_key_data: value::Sensitive<String> = "client-key-data",
}

::cloudbind::binding::exchanged! {
    /// `types.UserPassword`
    pub struct UserPassword;
    required UserPasswordRequired {
        password: value::Sensitive<String> = "password",
    }
    optional {
        username: String = "username",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.UserTag`
    pub struct UserTag;
    optional {
        key: String = "key",
        value: String = "value",
    }
}

::cloudbind::binding::received! {
    /// `types.Users`
    pub struct Users;
    name: String = "name",
    user: User = "user",
}

::cloudbind::binding::received! {
    /// `types.V2Job`
    pub struct V2Job;
    kind: String = "kind",
    api_version: String = "apiVersion",
    metadata: V2JobTypeObject = "metadata",
    spec: V2JobSpec = "spec",
    status: V2JobStatus = "status",
}

::cloudbind::binding::received! {
    /// `types.V2JobSpec`
    pub struct V2JobSpec;
    r#type: String = "type",
    clusteruid: String = "clusteruid",
    resourceid: String = "resourceid",
    resourcename: String = "resourcename",
    extendparam: BTreeMap<String, String> = "extendparam",
    subjobs: Vec<V2Job> = "subjobs",
}

::cloudbind::binding::received! {
    /// `types.V2JobStatus`
    pub struct V2JobStatus;
    status: String = "status",
    reason: String = "reason",
    completion_time: String = "completionTime",
}

::cloudbind::binding::received! {
    /// `types.V2JobTypeObject`
    pub struct V2JobTypeObject;
    uid: String = "uid",
    creation_timestamp: String = "creationTimestamp",
    update_timestamp: String = "updateTimestamp",
}

::cloudbind::binding::received! {
    /// `types.Versions`
    pub struct Versions;
    version: String = "version",
    input: value::Json = "input",
    stable: bool = "stable",
    translate: value::Json = "translate",
    support_versions: Vec<SupportVersions> = "supportVersions",
    creation_timestamp: value::Timestamp = "creationTimestamp",
    update_timestamp: value::Timestamp = "updateTimestamp",
}

::cloudbind::binding::exchanged! {
    /// `types.VirtualSpace`
    pub struct VirtualSpace;
    required VirtualSpaceRequired {
        name: String = "name",
        size: String = "size",
    }
    optional {
        lvm_config: LvmConfig = "lvmConfig",
        runtime_config: RuntimeConfig = "runtimeConfig",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.Volume`
    pub struct Volume;
    required VolumeRequired {
        size: i64 = "size",
        volumetype: String = "volumetype",
    }
    optional {
        iops: i64 = "iops" exact,
        throughput: i64 = "throughput" exact,
        extend_param: BTreeMap<String, value::Json> = "extendParam",
        cluster_id: String = "cluster_id",
        cluster_type: String = "cluster_type",
        hw_passthrough: bool = "hw:passthrough" exact,
        metadata: VolumeMetadata = "metadata",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.VolumeConfig`
    pub struct VolumeConfig;
    optional {
        volume_reset_policy: String = "volumeResetPolicy",
    }
}

::cloudbind::binding::exchanged! {
    /// `types.VolumeMetadata`
    pub struct VolumeMetadata;
    optional {
        system_encrypted: String = "__system__encrypted",
        system_cmkid: String = "__system__cmkid",
    }
}

::cloudbind::binding::values! {
    /// `types.WorkFlowPhase`
    pub enum WorkFlowPhase: String;
    /// Init.
    Init = "Init",
    /// Running.
    Running = "Running",
    /// Pending.
    Pending = "Pending",
    /// Success.
    Success = "Success",
    /// Cancel.
    Cancel = "Cancel",
}

::cloudbind::binding::exchanged! {
    /// `types.WorkFlowSpec`
    pub struct WorkFlowSpec;
    required WorkFlowSpecRequired {
        target_version: String = "targetVersion",
    }
    optional {
        cluster_id: String = "clusterID",
        cluster_version: String = "clusterVersion",
    }
}

::cloudbind::binding::received! {
    /// `types.WorkFlowStatus`
    pub struct WorkFlowStatus;
    phase: WorkFlowPhase = "phase",
    point_statuses: Vec<PointStatus> = "pointStatuses",
    line_statuses: Vec<LineStatus> = "lineStatuses",
}
