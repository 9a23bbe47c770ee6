// @generated from spec/huaweicloud/cce/service.yaml. To change it, edit that and run `cargo build`.

//! Cloud Container Engine.
//!
//! Managed Kubernetes clusters and their nodes.
//!
//! Page: [Error Codes](https://support.huaweicloud.com/api-cce/ErrorCode.html)

use super::CommonErrorCode;
use ::cloudbind::service::{ErrorClass, ErrorFormat, ServiceDescription};

mod types;
pub use types::*;

/// Calls the operations of Cloud Container Engine.
pub type Client = ::cloudbind::Client<Cce>;

/// The service, as a type: clients and operations of different services do not mix.
#[derive(Debug, Clone, Copy)]
pub struct Cce;
impl ::cloudbind::service::Service for Cce {
    const DESCRIPTION: &'static ServiceDescription = &ServiceDescription::new(
            "cce",
            "cce",
            &super::VENDOR,
        )
        .errors(ErrorFormat {
            signalled_by_body: false,
            code: &["errorCode", "error_code", "error.code", "code"],
            message: &[
                "errorMessage",
                "error_msg",
                "error_description",
                "errorMsg",
                "error.message",
                "message",
            ],
        })
        .classes(
            &[
                ("CCE.01400004", ErrorClass::Denied),
                ("CCE.01400007", ErrorClass::Denied),
                ("CCE.01400008", ErrorClass::Denied),
                ("CCE.01400009", ErrorClass::Denied),
                ("CCE.01400010", ErrorClass::Denied),
                ("CCE.01400011", ErrorClass::Denied),
                ("CCE.01400012", ErrorClass::Denied),
                ("CCE.01400013", ErrorClass::Denied),
                ("CCE.01400014", ErrorClass::Denied),
                ("CCE.01400017", ErrorClass::Denied),
                ("CCE.01400019", ErrorClass::Denied),
                ("CCE.01400020", ErrorClass::Denied),
                ("CCE.01400021", ErrorClass::Denied),
                ("CCE.01400022", ErrorClass::Denied),
                ("CCE.01429002", ErrorClass::Conflict),
            ],
        )
        .regions(
            &[
                "ae-ad-1",
                "af-north-1",
                "af-south-1",
                "ap-southeast-1",
                "ap-southeast-2",
                "ap-southeast-3",
                "ap-southeast-4",
                "ap-southeast-5",
                "cn-east-2",
                "cn-east-3",
                "cn-east-4",
                "cn-east-5",
                "cn-north-1",
                "cn-north-11",
                "cn-north-12",
                "cn-north-2",
                "cn-north-4",
                "cn-north-9",
                "cn-south-1",
                "cn-south-2",
                "cn-south-4",
                "cn-southwest-2",
                "eu-west-0",
                "eu-west-101",
                "la-north-2",
                "la-south-2",
                "me-east-1",
                "my-kualalumpur-1",
                "na-mexico-1",
                "ru-moscow-1",
                "ru-northwest-2",
                "sa-brazil-1",
                "tr-west-1",
            ],
        )
        .region_hosts(&[("eu-west-101", "cce.eu-west-101.myhuaweicloud.eu")]);
}

::cloudbind::binding::operations! {
    Cce;
    add_node: AddNode,
    add_nodes_to_node_pool: AddNodesToNodePool,
    assume_agency_for_pod_identity: AssumeAgencyForPodIdentity,
    awake_cluster: AwakeCluster,
    batch_change_node_to_period: BatchChangeNodeToPeriod,
    batch_create_addon_precheck: BatchCreateAddonPrecheck,
    batch_create_autopilot_cluster_tags: BatchCreateAutopilotClusterTags,
    batch_create_cluster_tags: BatchCreateClusterTags,
    batch_delete_autopilot_cluster_tags: BatchDeleteAutopilotClusterTags,
    batch_delete_cluster_tags: BatchDeleteClusterTags,
    batch_sync_nodes: BatchSyncNodes,
    continue_upgrade_cluster_task: ContinueUpgradeClusterTask,
    create_access_policy: CreateAccessPolicy,
    create_addon_instance: CreateAddonInstance,
    create_autopilot_addon_instance: CreateAutopilotAddonInstance,
    create_autopilot_cluster: CreateAutopilotCluster,
    create_autopilot_cluster_master_snapshot: CreateAutopilotClusterMasterSnapshot,
    create_autopilot_kubernetes_cluster_cert: CreateAutopilotKubernetesClusterCert,
    create_autopilot_maintenance_window: CreateAutopilotMaintenanceWindow,
    create_autopilot_post_check: CreateAutopilotPostCheck,
    create_autopilot_pre_check: CreateAutopilotPreCheck,
    create_autopilot_release: CreateAutopilotRelease,
    create_autopilot_upgrade_work_flow: CreateAutopilotUpgradeWorkFlow,
    create_cloud_persistent_volume_claims: CreateCloudPersistentVolumeClaims,
    create_cluster: CreateCluster,
    create_cluster_master_snapshot: CreateClusterMasterSnapshot,
    create_kubernetes_cluster_cert: CreateKubernetesClusterCert,
    create_node: CreateNode,
    create_node_pool: CreateNodePool,
    create_partition: CreatePartition,
    create_pod_identity_association: CreatePodIdentityAssociation,
    create_post_check: CreatePostCheck,
    create_pre_check: CreatePreCheck,
    create_release: CreateRelease,
    create_upgrade_work_flow: CreateUpgradeWorkFlow,
    delete_access_policy: DeleteAccessPolicy,
    delete_addon_instance: DeleteAddonInstance,
    delete_autopilot_addon_instance: DeleteAutopilotAddonInstance,
    delete_autopilot_chart: DeleteAutopilotChart,
    delete_autopilot_cluster: DeleteAutopilotCluster,
    delete_autopilot_job: DeleteAutopilotJob,
    delete_autopilot_maintenance_window: DeleteAutopilotMaintenanceWindow,
    delete_autopilot_release: DeleteAutopilotRelease,
    delete_chart: DeleteChart,
    delete_cloud_persistent_volume_claims: DeleteCloudPersistentVolumeClaims,
    delete_cluster: DeleteCluster,
    delete_node: DeleteNode,
    delete_node_pool: DeleteNodePool,
    delete_pod_identity_association: DeletePodIdentityAssociation,
    delete_release: DeleteRelease,
    download_autopilot_chart: DownloadAutopilotChart,
    download_chart: DownloadChart,
    get_access_policy: GetAccessPolicy,
    get_autopilot_one_job: GetAutopilotOneJob,
    get_avaliable_zone: GetAvaliableZone,
    get_cluster_flavor_specs: GetClusterFlavorSpecs,
    get_cluster_long_aksk_config: GetClusterLongAkskConfig,
    get_cluster_quota: GetClusterQuota,
    get_customize_tags: GetCustomizeTags,
    get_labels: GetLabels,
    get_long_aksk_config: GetLongAkskConfig,
    get_resource_tags: GetResourceTags,
    hibernate_cluster: HibernateCluster,
    inplace_migrate_node: InplaceMigrateNode,
    list_access_policy: ListAccessPolicy,
    list_addon_instances: ListAddonInstances,
    list_addon_precheck_tasks: ListAddonPrecheckTasks,
    list_addon_templates: ListAddonTemplates,
    list_autopilot_addon_instances: ListAutopilotAddonInstances,
    list_autopilot_addon_templates: ListAutopilotAddonTemplates,
    list_autopilot_charts: ListAutopilotCharts,
    list_autopilot_cluster_master_snapshot_tasks: ListAutopilotClusterMasterSnapshotTasks,
    list_autopilot_cluster_upgrade_feature_gates: ListAutopilotClusterUpgradeFeatureGates,
    list_autopilot_cluster_upgrade_paths: ListAutopilotClusterUpgradePaths,
    list_autopilot_clusters: ListAutopilotClusters,
    list_autopilot_jobs: ListAutopilotJobs,
    list_autopilot_pre_check_tasks: ListAutopilotPreCheckTasks,
    list_autopilot_releases: ListAutopilotReleases,
    list_autopilot_upgrade_cluster_tasks: ListAutopilotUpgradeClusterTasks,
    list_autopilot_upgrade_plans: ListAutopilotUpgradePlans,
    list_autopilot_upgrade_work_flows: ListAutopilotUpgradeWorkFlows,
    list_charts: ListCharts,
    list_cluster_master_snapshot_tasks: ListClusterMasterSnapshotTasks,
    list_cluster_upgrade_feature_gates: ListClusterUpgradeFeatureGates,
    list_cluster_upgrade_paths: ListClusterUpgradePaths,
    list_clusters: ListClusters,
    list_hyper_nodes: ListHyperNodes,
    list_node_pools: ListNodePools,
    list_nodes: ListNodes,
    list_partitions: ListPartitions,
    list_pod_identity_associations: ListPodIdentityAssociations,
    list_pre_check_tasks: ListPreCheckTasks,
    list_releases: ListReleases,
    list_upgrade_cluster_tasks: ListUpgradeClusterTasks,
    list_upgrade_work_flows: ListUpgradeWorkFlows,
    lock_nodepool_node_scale_down: LockNodepoolNodeScaleDown,
    migrate_node: MigrateNode,
    migrate_to_node_pool: MigrateToNodePool,
    #[allow(deprecated)]
    pause_upgrade_cluster_task: PauseUpgradeClusterTask,
    remove_node: RemoveNode,
    reset_node: ResetNode,
    resize_cluster: ResizeCluster,
    retry_autopilot_upgrade_cluster_task: RetryAutopilotUpgradeClusterTask,
    retry_upgrade_cluster_task: RetryUpgradeClusterTask,
    revoke_kubernetes_cluster_cert: RevokeKubernetesClusterCert,
    rollback_addon_instance: RollbackAddonInstance,
    rollback_autopilot_addon_instance: RollbackAutopilotAddonInstance,
    rotate_cluster_credentials: RotateClusterCredentials,
    rotate_node_cert: RotateNodeCert,
    scale_node_pool: ScaleNodePool,
    show_addon_instance: ShowAddonInstance,
    show_autopilot_addon_instance: ShowAutopilotAddonInstance,
    show_autopilot_chart: ShowAutopilotChart,
    show_autopilot_chart_values: ShowAutopilotChartValues,
    show_autopilot_cluster: ShowAutopilotCluster,
    show_autopilot_cluster_config: ShowAutopilotClusterConfig,
    show_autopilot_cluster_endpoints: ShowAutopilotClusterEndpoints,
    show_autopilot_cluster_upgrade_info: ShowAutopilotClusterUpgradeInfo,
    show_autopilot_feature_gates: ShowAutopilotFeatureGates,
    show_autopilot_job: ShowAutopilotJob,
    show_autopilot_maintenance_window: ShowAutopilotMaintenanceWindow,
    show_autopilot_pre_check: ShowAutopilotPreCheck,
    show_autopilot_quotas: ShowAutopilotQuotas,
    show_autopilot_release: ShowAutopilotRelease,
    show_autopilot_release_history: ShowAutopilotReleaseHistory,
    show_autopilot_upgrade_cluster_task: ShowAutopilotUpgradeClusterTask,
    show_autopilot_upgrade_work_flow: ShowAutopilotUpgradeWorkFlow,
    show_autopilot_user_charts_quotas: ShowAutopilotUserChartsQuotas,
    show_chart: ShowChart,
    show_chart_values: ShowChartValues,
    show_cluster: ShowCluster,
    show_cluster_config: ShowClusterConfig,
    show_cluster_configuration_details: ShowClusterConfigurationDetails,
    show_cluster_endpoints: ShowClusterEndpoints,
    show_cluster_support_configuration: ShowClusterSupportConfiguration,
    show_cluster_upgrade_info: ShowClusterUpgradeInfo,
    show_feature_gates: ShowFeatureGates,
    show_job: ShowJob,
    show_node: ShowNode,
    show_node_pool: ShowNodePool,
    show_node_pool_configuration_details: ShowNodePoolConfigurationDetails,
    show_node_pool_configurations: ShowNodePoolConfigurations,
    show_partition: ShowPartition,
    show_pod_identity_association: ShowPodIdentityAssociation,
    show_pre_check: ShowPreCheck,
    show_quotas: ShowQuotas,
    show_release: ShowRelease,
    show_release_history: ShowReleaseHistory,
    show_upgrade_cluster_task: ShowUpgradeClusterTask,
    show_upgrade_work_flow: ShowUpgradeWorkFlow,
    show_user_charts_quotas: ShowUserChartsQuotas,
    show_version: ShowVersion,
    sync_node: SyncNode,
    unlock_nodepool_node_scale_down: UnlockNodepoolNodeScaleDown,
    update_access_policy: UpdateAccessPolicy,
    update_addon_instance: UpdateAddonInstance,
    update_autopilot_addon_instance: UpdateAutopilotAddonInstance,
    update_autopilot_chart: UpdateAutopilotChart,
    update_autopilot_cluster: UpdateAutopilotCluster,
    update_autopilot_cluster_eip: UpdateAutopilotClusterEip,
    update_autopilot_maintenance_window: UpdateAutopilotMaintenanceWindow,
    update_autopilot_release: UpdateAutopilotRelease,
    update_autopilot_upgrade_plan: UpdateAutopilotUpgradePlan,
    update_chart: UpdateChart,
    update_cluster: UpdateCluster,
    update_cluster_eip: UpdateClusterEip,
    update_cluster_log_config: UpdateClusterLogConfig,
    update_cluster_long_aksk_config: UpdateClusterLongAkskConfig,
    update_long_aksk_config: UpdateLongAkskConfig,
    update_node: UpdateNode,
    update_node_pool: UpdateNodePool,
    update_node_pool_configuration: UpdateNodePoolConfiguration,
    update_partition: UpdatePartition,
    update_pod_identity_association: UpdatePodIdentityAssociation,
    update_release: UpdateRelease,
    upgrade_autopilot_cluster: UpgradeAutopilotCluster,
    upgrade_autopilot_work_flow_update: UpgradeAutopilotWorkFlowUpdate,
    upgrade_cluster: UpgradeCluster,
    upgrade_node_pool: UpgradeNodePool,
    upgrade_work_flow_update: UpgradeWorkFlowUpdate,
    upload_autopilot_chart: UploadAutopilotChart,
    upload_chart: UploadChart,
}

::cloudbind::binding::error_codes! {
    /// Codes that any operation of the service may answer.
    pub enum ServiceErrorCode;
    /// Status 400: The request does not fit the API; the message says what to correct.
    InvalidRequest01400001 = "CCE.01400001",
    /// Status 400: The VPC holds no such subnet; check both IDs.
    SubnetNotInVpc = "CCE.01400002",
    /// Status 400: The subnet has no IPv6; choose one that does.
    SubnetWithoutIpv6 = "CCE.01400003",
    /// Status 400: No flavor is free for the master nodes; choose another cluster flavor.
    NoMasterFlavor = "CCE.01400004",
    /// Status 400: The container network's address range overlaps another one; choose a free range.
    ContainerCidrConflict = "CCE.01400005",
    /// Status 400: CCE does not take this Content-Type; send the one that the API asks for.
    ContentTypeNotSupported = "CCE.01400006",
    /// Status 400: The quota has no room for another cluster; ask for a higher one.
    ClusterQuotaExceeded = "CCE.01400007",
    /// Status 400: The quota has no room for more ECS servers; ask for a higher one.
    ServerQuotaExceeded = "CCE.01400008",
    /// Status 400: The quota has no room for more ECS CPUs; ask for a higher one.
    CpuQuotaExceeded = "CCE.01400009",
    /// Status 400: The quota has no room for more ECS memory; ask for a higher one.
    MemoryQuotaExceeded = "CCE.01400010",
    /// Status 400: The quota has no room for another security group; ask for a higher one.
    SecurityGroupQuotaExceeded = "CCE.01400011",
    /// Status 400: The quota has no room for another elastic IP (EIP); ask for a higher one.
    EipQuotaExceeded = "CCE.01400012",
    /// Status 400: The quota has no room for more volumes; ask for a higher one.
    VolumeQuotaExceeded = "CCE.01400013",
    /// Status 400: The cluster would hold more nodes than its scale allows; choose a larger scale.
    TooManyNodes = "CCE.01400014",
    /// Status 400: CCE does not offer this version; choose one that the message names.
    VersionNotSupported = "CCE.01400015",
    /// Status 400: A cluster of this type cannot use this node flavor; choose another flavor.
    FlavorUnfitForClusterType = "CCE.01400016",
    /// Status 400: No address range is left for the containers; give a range that is free.
    NoContainerCidrAvailable = "CCE.01400017",
    /// Status 400: This CCE version cannot create nodes with this operating system.
    OsUnfitForVersion = "CCE.01400018",
    /// Status 400: The resource tenant's quota is used up; see the message or contact support.
    ResourceTenantQuotaExceeded = "CCE.01400019",
    /// Status 400: The VPC quota is used up; see the message or contact support.
    VpcQuotaExceeded = "CCE.01400020",
    /// Status 400: No flavor is free for the nodes; choose another node flavor.
    NoNodeFlavor = "CCE.01400021",
    /// Status 400: No volume of this kind is free for the nodes; choose another volume type.
    NoNodeVolume = "CCE.01400022",
    /// Status 401: The caller's authorization was not accepted; check the keys or the token.
    AuthorizationFailed01401001 = "CCE.01401001",
    /// Status 403: The caller is known but may not do this; check the permissions.
    Forbidden01403001 = "CCE.01403001",
    /// Status 404: No such resource; it may have been deleted, or the ID is wrong.
    ResourceNotFound01404001 = "CCE.01404001",
    /// Status 409: Such a resource exists; delete it first or choose another name.
    AlreadyExists01409001 = "CCE.01409001",
    /// Status 409: The update rests on an old version of the resource; read it anew and repeat.
    ResourceVersionOutdated = "CCE.01409002",
    /// Status 429: Another request holds the resource; wait and try again.
    ResourceLocked = "CCE.01429002",
    /// Status 500: CCE failed internally; try again later.
    InternalError01500001 = "CCE.01500001",
    /// Status 400: The request does not fit the API; the message says what to correct.
    InvalidRequest02400001 = "CCE.02400001",
    /// Status 401: The caller's authorization was not accepted; check the keys or the token.
    AuthorizationFailed02401001 = "CCE.02401001",
    /// Status 403: The caller is known but may not do this; check the permissions.
    Forbidden02403001 = "CCE.02403001",
    /// Status 404: No such resource; it may have been deleted, or the ID is wrong.
    ResourceNotFound02404001 = "CCE.02404001",
    /// Status 409: Such a resource exists; delete it first or choose another name.
    AlreadyExists02409001 = "CCE.02409001",
    /// Status 429: Too many requests were sent to CCE; send fewer and try again later.
    TooManyRequests = "CCE.02429001",
    /// Status 500: CCE failed internally; try again later.
    InternalError02500001 = "CCE.02500001",
    /// Status 400: The request does not fit the API; the message says what to correct.
    InvalidRequest03400001 = "CCE.03400001",
    /// Status 400: The request carries no access key; add one.
    AccessKeyMissing = "CCE.03400002",
    /// Status 401: The caller's authorization was not accepted; check the keys or the token.
    AuthorizationFailed03401001 = "CCE.03401001",
    /// Status 403: The caller is known but may not do this; check the permissions.
    Forbidden03403001 = "CCE.03403001",
    /// Status 404: No such resource; it may have been deleted, or the ID is wrong.
    ResourceNotFound03404001 = "CCE.03404001",
    /// Status 409: The cluster has this add-on already; update it instead of installing it again.
    AddonAlreadyInstalled = "CCE.03409001",
    /// Status 500: CCE failed internally; try again later.
    InternalError03500001 = "CCE.03500001",
}
