// @generated from spec/huaweicloud/dcs/service.yaml. To change it, edit that and run `cargo build`.

//! Distributed Cache Service.
//!
//! Managed in-memory caches.
//!
//! Page: [Error Codes](https://support.huaweicloud.com/intl/en-us/api-dcs/ErrorCode.html)

use super::CommonErrorCode;
use ::cloudbind::service::{ErrorClass, ErrorFormat, ServiceDescription};

mod types;
pub use types::*;

/// Calls the operations of Distributed Cache Service.
pub type Client = ::cloudbind::Client<Dcs>;

/// The service, as a type: clients and operations of different services do not mix.
#[derive(Debug, Clone, Copy)]
pub struct Dcs;
impl ::cloudbind::service::Service for Dcs {
    const DESCRIPTION: &'static ServiceDescription = &ServiceDescription::new(
            "dcs",
            "dcs",
            &super::VENDOR,
        )
        .errors(ErrorFormat {
            signalled_by_body: false,
            code: &["error_code", "errorCode", "error.code", "code"],
            message: &[
                "error_msg",
                "error_description",
                "errorMessage",
                "errorMsg",
                "error.message",
                "message",
            ],
        })
        .classes(
            &[
                ("111400017", ErrorClass::Conflict),
                ("111400026", ErrorClass::Conflict),
                ("111400035", ErrorClass::Denied),
                ("111400036", ErrorClass::Denied),
                ("111400039", ErrorClass::Denied),
                ("111400042", ErrorClass::NotFound),
                ("111400045", ErrorClass::Conflict),
                ("111400046", ErrorClass::NotFound),
                ("111400053", ErrorClass::Conflict),
                ("111400054", ErrorClass::Denied),
                ("111400060", ErrorClass::Conflict),
                ("111400068", ErrorClass::NotFound),
                ("111400069", ErrorClass::Conflict),
                ("111400087", ErrorClass::Conflict),
                ("111400094", ErrorClass::Denied),
                ("111400095", ErrorClass::Denied),
                ("111400096", ErrorClass::Conflict),
                ("111400097", ErrorClass::Conflict),
                ("111400099", ErrorClass::Conflict),
                ("111400104", ErrorClass::Conflict),
                ("111400107", ErrorClass::Conflict),
                ("111400108", ErrorClass::Conflict),
                ("111400111", ErrorClass::Conflict),
                ("111400113", ErrorClass::Conflict),
                ("111400114", ErrorClass::Conflict),
                ("111400115", ErrorClass::Conflict),
                ("111400116", ErrorClass::Conflict),
                ("111400117", ErrorClass::Conflict),
                ("111400118", ErrorClass::Conflict),
                ("111400119", ErrorClass::Internal),
                ("111400120", ErrorClass::Conflict),
                ("111400850", ErrorClass::Conflict),
                ("DCS.4017", ErrorClass::Conflict),
                ("DCS.4026", ErrorClass::Conflict),
                ("DCS.4035", ErrorClass::Denied),
                ("DCS.4036", ErrorClass::Denied),
                ("DCS.4039", ErrorClass::Denied),
                ("DCS.4042", ErrorClass::NotFound),
                ("DCS.4045", ErrorClass::Conflict),
                ("DCS.4046", ErrorClass::NotFound),
                ("DCS.4049", ErrorClass::Conflict),
                ("DCS.4053", ErrorClass::Conflict),
                ("DCS.4054", ErrorClass::Denied),
                ("DCS.4060", ErrorClass::Conflict),
                ("DCS.4068", ErrorClass::NotFound),
                ("DCS.4069", ErrorClass::Conflict),
                ("DCS.4087", ErrorClass::Conflict),
                ("DCS.4094", ErrorClass::Denied),
                ("DCS.4095", ErrorClass::Denied),
                ("DCS.4096", ErrorClass::Conflict),
                ("DCS.4097", ErrorClass::Conflict),
                ("DCS.4099", ErrorClass::Conflict),
                ("DCS.4104", ErrorClass::Conflict),
                ("DCS.4107", ErrorClass::Conflict),
                ("DCS.4108", ErrorClass::Conflict),
                ("DCS.4111", ErrorClass::Conflict),
                ("DCS.4113", ErrorClass::Conflict),
                ("DCS.4114", ErrorClass::Conflict),
                ("DCS.4115", ErrorClass::Conflict),
                ("DCS.4116", ErrorClass::Conflict),
                ("DCS.4117", ErrorClass::Conflict),
                ("DCS.4118", ErrorClass::Conflict),
                ("DCS.4119", ErrorClass::Internal),
                ("DCS.4120", ErrorClass::Conflict),
                ("DCS.4239", ErrorClass::Conflict),
                ("DCS.4300", ErrorClass::Conflict),
                ("DCS.4838", ErrorClass::Denied),
                ("DCS.4839", ErrorClass::Denied),
                ("DCS.4840", ErrorClass::Denied),
                ("DCS.4846", ErrorClass::Conflict),
                ("DCS.4847", ErrorClass::Conflict),
                ("DCS.4850", ErrorClass::Conflict),
                ("DCS.4879", ErrorClass::Conflict),
                ("DCS.4911", ErrorClass::Denied),
                ("DCS.4918", ErrorClass::Conflict),
                ("DCS.4935", ErrorClass::Conflict),
                ("DCS.4937", ErrorClass::Conflict),
                ("DCS.4941", ErrorClass::NotFound),
                ("DCS.4942", ErrorClass::NotFound),
                ("DCS.4957", ErrorClass::Conflict),
                ("DCS.4998", ErrorClass::Conflict),
                ("DCS.4999", ErrorClass::Denied),
                ("DCS.5101", ErrorClass::Internal),
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
                "cn-southwest-3",
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
        );
}

::cloudbind::binding::operations! {
    Dcs;
    batch_create_or_delete_tags: BatchCreateOrDeleteTags,
    batch_delete_instances: BatchDeleteInstances,
    batch_restart_online_migration_tasks: BatchRestartOnlineMigrationTasks,
    batch_show_nodes_information: BatchShowNodesInformation,
    batch_stop_migration_tasks: BatchStopMigrationTasks,
    cancel_instance_resize: CancelInstanceResize,
    change_master_standby: ChangeMasterStandby,
    change_master_standby_async: ChangeMasterStandbyAsync,
    change_nodes_start_stop_status: ChangeNodesStartStopStatus,
    copy_instance: CopyInstance,
    create_acl_account: CreateAclAccount,
    create_auto_expire_scan_task: CreateAutoExpireScanTask,
    create_bigkey_scan_task: CreateBigkeyScanTask,
    create_custom_template: CreateCustomTemplate,
    create_diagnosis_task: CreateDiagnosisTask,
    create_hotkey_scan_task: CreateHotkeyScanTask,
    create_instance: CreateInstance,
    create_migration_task: CreateMigrationTask,
    create_offline_key_analysis: CreateOfflineKeyAnalysis,
    create_online_migration_task: CreateOnlineMigrationTask,
    create_redislog: CreateRedislog,
    create_redislog_download_link: CreateRedislogDownloadLink,
    create_resize_order: CreateResizeOrder,
    delete_acl_account: DeleteAclAccount,
    delete_background_task: DeleteBackgroundTask,
    delete_backup_file: DeleteBackupFile,
    delete_bigkey_scan_task: DeleteBigkeyScanTask,
    delete_center_task: DeleteCenterTask,
    delete_config_template: DeleteConfigTemplate,
    delete_diagnosis_task: DeleteDiagnosisTask,
    delete_hotkey_scan_task: DeleteHotkeyScanTask,
    delete_instance_bandwidth_auto_scaling_policy: DeleteInstanceBandwidthAutoScalingPolicy,
    delete_ip_from_domain_name: DeleteIpFromDomainName,
    delete_migration_task: DeleteMigrationTask,
    delete_offline_key_analysis_task: DeleteOfflineKeyAnalysisTask,
    delete_public_ip: DeletePublicIp,
    delete_single_instance: DeleteSingleInstance,
    download_hot_key: DownloadHotKey,
    download_ssl_cert: DownloadSslCert,
    exchange_instance_ip: ExchangeInstanceIp,
    execute_cluster_switchover: ExecuteClusterSwitchover,
    execute_command_mobilization: ExecuteCommandMobilization,
    export_excel_job: ExportExcelJob,
    export_instances_task: ExportInstancesTask,
    hang_up_clients: HangUpClients,
    hang_up_kill_all_clients: HangUpKillAllClients,
    list_acl_accounts: ListAclAccounts,
    list_available_zones: ListAvailableZones,
    list_background_task: ListBackgroundTask,
    list_backup_file_links: ListBackupFileLinks,
    list_backup_records: ListBackupRecords,
    list_bigkey_scan_tasks: ListBigkeyScanTasks,
    list_center_task: ListCenterTask,
    list_clients: ListClients,
    list_config_histories: ListConfigHistories,
    list_config_templates: ListConfigTemplates,
    list_configurations: ListConfigurations,
    list_diagnosis_tasks: ListDiagnosisTasks,
    list_flavors: ListFlavors,
    list_group_replication_info: ListGroupReplicationInfo,
    list_hot_key_scan_tasks: ListHotKeyScanTasks,
    list_instance_operations: ListInstanceOperations,
    list_instances: ListInstances,
    list_maintenance_windows: ListMaintenanceWindows,
    list_migration_task: ListMigrationTask,
    list_migration_task_logs: ListMigrationTaskLogs,
    list_monitored_objects: ListMonitoredObjects,
    list_monitored_objects_of_instance: ListMonitoredObjectsOfInstance,
    list_number_of_instances_in_different_status: ListNumberOfInstancesInDifferentStatus,
    list_offline_key_analysis_task: ListOfflineKeyAnalysisTask,
    list_redislog: ListRedislog,
    list_restore_records: ListRestoreRecords,
    list_slowlog: ListSlowlog,
    list_statistics_of_running_instances: ListStatisticsOfRunningInstances,
    list_tags_of_tenant: ListTagsOfTenant,
    login_web_cli: LoginWebCli,
    logoff_web_cli: LogoffWebCli,
    migrate_az: MigrateAz,
    reset_acl_account_pass_word: ResetAclAccountPassWord,
    reset_password: ResetPassword,
    resize_instance: ResizeInstance,
    restart_or_flush_instances: RestartOrFlushInstances,
    restore_instance: RestoreInstance,
    rollback_exchange_instance_ip: RollbackExchangeInstanceIp,
    scan_clients: ScanClients,
    scan_expire_key: ScanExpireKey,
    set_online_migration_task: SetOnlineMigrationTask,
    show_background_task_progress: ShowBackgroundTaskProgress,
    show_bandwidths: ShowBandwidths,
    show_bigkey_autoscan_config: ShowBigkeyAutoscanConfig,
    show_bigkey_scan_task_details: ShowBigkeyScanTaskDetails,
    show_config_history_detail: ShowConfigHistoryDetail,
    show_config_template: ShowConfigTemplate,
    show_diagnosis_task_details: ShowDiagnosisTaskDetails,
    show_expire_auto_scan_config: ShowExpireAutoScanConfig,
    show_expire_key_scan_info: ShowExpireKeyScanInfo,
    show_hotkey_autoscan_config: ShowHotkeyAutoscanConfig,
    show_hotkey_task_details: ShowHotkeyTaskDetails,
    show_instance: ShowInstance,
    show_instance_bandwidth_auto_scaling_policy: ShowInstanceBandwidthAutoScalingPolicy,
    show_instance_ssl_detail: ShowInstanceSslDetail,
    show_instance_topology: ShowInstanceTopology,
    show_instance_version: ShowInstanceVersion,
    show_ip_whitelist: ShowIpWhitelist,
    show_job_info: ShowJobInfo,
    show_migration_task: ShowMigrationTask,
    show_migration_task_stats: ShowMigrationTaskStats,
    show_nodes_information: ShowNodesInformation,
    show_offline_key_analysis_task: ShowOfflineKeyAnalysisTask,
    show_quota_of_tenant: ShowQuotaOfTenant,
    show_replication_states: ShowReplicationStates,
    show_tags: ShowTags,
    start_instance_resize_check_job: StartInstanceResizeCheckJob,
    stop_migration_task: StopMigrationTask,
    stop_migration_task_sync: StopMigrationTaskSync,
    update_acl_account: UpdateAclAccount,
    update_acl_account_pass_word: UpdateAclAccountPassWord,
    update_acl_account_remark: UpdateAclAccountRemark,
    update_bandwidth: UpdateBandwidth,
    update_bigkey_autoscan_config: UpdateBigkeyAutoscanConfig,
    update_client_ip_transparent_transmission: UpdateClientIpTransparentTransmission,
    update_config_template: UpdateConfigTemplate,
    update_configurations: UpdateConfigurations,
    update_expire_auto_scan_config: UpdateExpireAutoScanConfig,
    update_hotkey_auto_scan_config: UpdateHotkeyAutoScanConfig,
    update_instance: UpdateInstance,
    update_instance_bandwidth: UpdateInstanceBandwidth,
    update_instance_bandwidth_auto_scaling_policy: UpdateInstanceBandwidthAutoScalingPolicy,
    update_instance_config: UpdateInstanceConfig,
    update_ip_whitelist: UpdateIpWhitelist,
    update_ip_whitelist_async: UpdateIpWhitelistAsync,
    update_migration_task: UpdateMigrationTask,
    update_password: UpdatePassword,
    update_public_ip: UpdatePublicIp,
    update_slave_priority: UpdateSlavePriority,
    update_ssl_switch: UpdateSslSwitch,
    upgrade_instance_minor_version: UpgradeInstanceMinorVersion,
    validate_deletable_replica: ValidateDeletableReplica,
}

::cloudbind::binding::error_codes! {
    /// Codes that any operation of the service may answer.
    pub enum ServiceErrorCode;
    /// Status 400: The project ID is not in the right format.
    ProjectIdInvalid111400002 = "111400002",
    /// Status 400: The request needs a body, but came without one.
    RequestBodyEmpty111400004 = "111400004",
    /// Status 400: The body is not proper JSON, or holds characters that are not allowed.
    RequestBodyNotJson111400005 = "111400005",
    /// Status 400: DCS does not offer this cache engine; check the engine field.
    EngineNotSupported111400007 = "111400007",
    /// Status 400: DCS does not offer this version of the cache engine.
    EngineVersionNotSupported111400008 = "111400008",
    /// Status 400: The product ID is not valid; take one from the list of products.
    ProductIdInvalid111400009 = "111400009",
    /// Status 400: The instance name must be 4 to 64 letters, digits, underscores or hyphens.
    InstanceNameInvalid111400010 = "111400010",
    /// Status 400: The description of the instance is longer than 1024 characters.
    DescriptionTooLong111400011 = "111400011",
    /// Status 400: The capacity is not valid; choose one that the product offers.
    CapacityInvalid111400012 = "111400012",
    /// Status 400: The vpc_id is not valid.
    VpcIdInvalid111400013 = "111400013",
    /// Status 400: The security_group_id is not valid.
    SecurityGroupIdInvalid111400014 = "111400014",
    /// Status 400: The subnet_id is not valid.
    SubnetIdInvalid111400016 = "111400016",
    /// Status 400: A task of this instance has not ended; wait for it and try again.
    TaskStillRunning111400017 = "111400017",
    /// Status 400: The subnet does not belong to the VPC; choose one that does.
    SubnetNotInVpc111400018 = "111400018",
    /// Status 400: The password is too simple; follow the rules for passwords.
    PasswordTooWeak111400019 = "111400019",
    /// Status 400: The subnet has DHCP turned off; turn it on or choose another subnet.
    SubnetDhcpDisabled111400020 = "111400020",
    /// Status 400: The isAutoRenew field takes only 0 or 1.
    AutoRenewInvalid111400021 = "111400021",
    /// Status 400: The engine and the product ID do not belong together.
    EngineProductMismatch111400022 = "111400022",
    /// Status 400: The instance's state rules this out; wait for the state to change.
    InstanceStateNotAllowed111400026 = "111400026",
    /// Status 400: The operation is not meant for this node; choose another node.
    NodeOperationNotSupported111400027 = "111400027",
    /// Status 400: The tenant's quota has no room for another DCS instance; ask for a higher one.
    InstanceQuotaExceeded111400035 = "111400035",
    /// Status 400: The tenant's quota has too little memory left; ask for a higher one.
    MemoryQuotaExceeded111400036 = "111400036",
    /// Status 400: The instanceParams field is not proper JSON, or holds forbidden characters.
    InstanceParamsNotJson111400037 = "111400037",
    /// Status 400: The periodNum field takes only whole numbers.
    PeriodNumNotInteger111400038 = "111400038",
    /// Status 400: The quota is used up; free something or ask for a higher one.
    QuotaLimitReached111400039 = "111400039",
    /// Status 400: There is no such availability zone; list the zones to find the right ID.
    ZoneNotFound111400042 = "111400042",
    /// Status 400: The instance is not frozen any more; there is nothing to do.
    InstanceAlreadyUnfrozen111400045 = "111400045",
    /// Status 400: There is no such security group.
    SecurityGroupNotFound111400046 = "111400046",
    /// Status 400: The periodType field takes only 2 or 3.
    PeriodTypeInvalid111400047 = "111400047",
    /// Status 400: The security group needs an inbound and an outbound rule with protocol ANY.
    SecurityGroupNotOpen111400048 = "111400048",
    /// Status 400: The instance has this version already; there is nothing to upgrade.
    VersionAlreadyCurrent111400053 = "111400053",
    /// Status 400: The chosen availability zone has too little quota left; choose another zone.
    ZoneQuotaExceeded111400054 = "111400054",
    /// Status 400: Another DCS instance has this name; choose another one.
    InstanceNameTaken111400060 = "111400060",
    /// Status 400: The instance ID is not in the right format.
    InstanceIdInvalid111400061 = "111400061",
    /// Status 400: A parameter of the request is not valid; the message names it.
    ParameterInvalid111400062 = "111400062",
    /// Status 400: A parameter of the request is not valid; the message names it.
    ParameterInvalid111400063 = "111400063",
    /// Status 400: The action field takes only start, stop or restart.
    ActionInvalid111400064 = "111400064",
    /// Status 400: The instances field is required and must not be null.
    InstancesMissing111400065 = "111400065",
    /// Status 400: A configuration parameter has a wrong value; the message names the parameter.
    ConfigValueInvalid111400066 = "111400066",
    /// Status 400: The available_zones field takes an array with exactly one zone ID.
    ZonesNotSingle111400067 = "111400067",
    /// Status 400: There is no such VPC.
    VpcNotFound111400068 = "111400068",
    /// Status 500: Somebody else is changing the instance's configuration; try again later.
    ConfigBeingModified111400069 = "111400069",
    /// Status 400: The task ID is not in the right format.
    TaskIdInvalid111400070 = "111400070",
    /// Status 400: The saveDays field of the backup policy is not valid.
    BackupSaveDaysInvalid111400072 = "111400072",
    /// Status 400: The backupType field of the backup policy is not valid.
    BackupTypeInvalid111400073 = "111400073",
    /// Status 400: The periodType field of the backup policy is not valid.
    BackupPeriodTypeInvalid111400074 = "111400074",
    /// Status 400: The backupAt field of the backup policy is not valid.
    BackupAtInvalid111400075 = "111400075",
    /// Status 400: The beginAt field of the backup policy is not valid.
    BackupBeginAtInvalid111400076 = "111400076",
    /// Status 400: The password of the instance is wrong.
    PasswordWrong111400080 = "111400080",
    /// Status 400: Only instances of the primary/standby type can do this.
    PrimaryStandbyOnly111400086 = "111400086",
    /// Status 400: This backup is in a state that cannot be restored; choose another backup.
    BackupStateBad111400087 = "111400087",
    /// Status 400: The system has no background tasks for DCS.
    TasksNotSupported111400094 = "111400094",
    /// Status 400: Neither backup nor restore works in this system.
    BackupNotSupported111400095 = "111400095",
    /// Status 400: A backup of the instance is being made; wait for its end.
    InstanceBackingUp111400096 = "111400096",
    /// Status 400: The instance is being restored from a backup; wait for its end.
    InstanceRestoring111400097 = "111400097",
    /// Status 400: The remark is longer than 128 characters.
    RemarkTooLong111400098 = "111400098",
    /// Status 400: Cannot delete while creating, starting, stopping or restarting; wait and try
    /// again.
    InstanceNotDeletableYet111400099 = "111400099",
    /// Status 400: One request takes at most 50 instance IDs; split the list.
    TooManyInstances111400100 = "111400100",
    /// Status 500: DCS could not delete the backup's file; try again later.
    BackupDeletionFailed111400101 = "111400101",
    /// Status 400: The size of this instance cannot be changed.
    ResizeNotSupported111400102 = "111400102",
    /// Status 400: The size of this instance cannot be changed.
    ResizeNotSupported111400103 = "111400103",
    /// Status 400: The instance is getting over a fault of its own; try again later or contact
    /// support.
    InstanceRecovering111400104 = "111400104",
    /// Status 400: The reserved-memory value is larger than the memory that is free.
    ReservedMemoryTooLarge111400105 = "111400105",
    /// Status 400: The maintenance window is not valid; take one that the service lists.
    MaintenanceTimeInvalid111400106 = "111400106",
    /// Status 400: An order to enlarge the instance is not paid; pay or cancel it first.
    ScaleUpOrderUnpaid111400107 = "111400107",
    /// Status 400: An order to enlarge the instance is in progress; try again later.
    ScaleUpOrderPending111400108 = "111400108",
    /// Status 400: The instance restarts at this moment; wait for its end.
    InstanceRestarting111400111 = "111400111",
    /// Status 400: The instance is being enlarged; wait for its end.
    InstanceExtending111400113 = "111400113",
    /// Status 400: The instance's configuration is being applied; wait for its end.
    InstanceConfiguring111400114 = "111400114",
    /// Status 400: The instance's password is being changed; wait for its end.
    InstancePasswordChanging111400115 = "111400115",
    /// Status 400: An upgrade of the instance is in progress; wait for its end.
    InstanceUpgrading111400116 = "111400116",
    /// Status 400: The instance goes back to its former version; wait for its end.
    InstanceRollingBack111400117 = "111400117",
    /// Status 400: The instance is still being created; wait until it is running.
    InstanceCreating111400118 = "111400118",
    /// Status 400: DCS could not read the billing sample.
    BillSampleQueryFailed111400119 = "111400119",
    /// Status 400: The instance is being frozen at this moment.
    InstanceFreezing111400120 = "111400120",
    /// Status 400: Something in the request is not valid; the message names it.
    RequestFieldInvalid111400800 = "111400800",
    /// Status 500: The task ended in failure; look it up for the reason.
    JobFailed111400842 = "111400842",
    /// Status 400: The no_password_access field is required and must hold a valid value.
    NoPasswordAccessInvalid111400843 = "111400843",
    /// Status 400: The access_user field is required and must hold a valid value.
    AccessUserInvalid111400844 = "111400844",
    /// Status 400: The password field is required and must hold a valid value.
    PasswordInvalid111400845 = "111400845",
    /// Status 400: Leave new_password out; this request does not take it.
    NewPasswordUnexpected111400849 = "111400849",
    /// Status 400: Not possible while the instance lets clients in without a password; set one
    /// first.
    PasswordFreeAccessEnabled111400850 = "111400850",
    /// Status 401: The token is not valid; get a new one from IAM.
    TokenInvalid111401001 = "111401001",
    /// Status 401: The token's time is over; get a new one from IAM.
    TokenExpired111401002 = "111401002",
    /// Status 401: The request carries no token; send it in X-Auth-Token.
    TokenMissing111401003 = "111401003",
    /// Status 401: The token belongs to another project; use the project that it was issued for.
    ProjectNotOfToken111401004 = "111401004",
    /// Status 403: This tenant may only read; the operation changes something.
    TenantReadOnly111403002 = "111403002",
    /// Status 403: The caller's role may not do this; ask for the permission.
    RoleNotPermitted111403003 = "111403003",
    /// Status 404: DCS has nothing at this URL; check the host and the path.
    UrlNotFound111404001 = "111404001",
    /// Status 404: No DCS instance has this ID; check the ID, the project and the region.
    InstanceNotFound111404022 = "111404022",
    /// Status 404: No DCS order has this ID.
    OrderNotFound111404023 = "111404023",
    /// Status 405: This URL does not take that HTTP method.
    MethodNotAllowed111405001 = "111405001",
    /// Status 500: DCS failed internally; try again later.
    InternalError111500000 = "111500000",
    /// Status 500: DCS failed internally; try again later.
    InternalError111500006 = "111500006",
    /// Status 500: DCS failed internally; try again later.
    InternalError111500017 = "111500017",
    /// Status 500: DCS could not add a network port to the virtual machine; try again later.
    PortCreationFailed111500020 = "111500020",
    /// Status 500: DCS failed internally; try again later.
    InternalError111500024 = "111500024",
    /// Status 500: DCS could not create the instance; list the instances before trying again.
    InstanceCreationFailed111500031 = "111500031",
    /// Status 500: DCS failed internally; try again later.
    InternalError111500032 = "111500032",
    /// Status 500: DCS could not look the order up; try again later.
    OrderQueryFailed111500037 = "111500037",
    /// Status 500: DCS has no resource tenant free; try again later or contact support.
    NoResourceTenant111500041 = "111500041",
    /// Status 500: DCS could not change the status of the resource; try again later.
    ResourceStatusUpdateFailed111500044 = "111500044",
    /// Status 500: DCS failed internally; try again later.
    InternalError111500053 = "111500053",
    /// Status 500: DCS failed internally; try again later.
    InternalError111500054 = "111500054",
    /// Status 500: DCS failed internally; try again later.
    InternalError111500070 = "111500070",
    /// Status 500: DCS failed internally; try again later.
    InternalError111500071 = "111500071",
    /// Status 500: DCS failed internally; try again later.
    InternalError111500077 = "111500077",
    /// Status 500: DCS failed internally; try again later.
    InternalError111500078 = "111500078",
    /// Status 500: DCS failed internally; try again later.
    InternalError111500079 = "111500079",
    /// Status 500: DCS failed internally; try again later.
    InternalError111500082 = "111500082",
    /// Status 500: DCS failed internally; try again later.
    InternalError111500083 = "111500083",
    /// Status 500: DCS failed internally; try again later.
    InternalError111500085 = "111500085",
    /// Status 500: DCS failed internally; try again later.
    InternalError111500090 = "111500090",
    /// Status 500: DCS failed internally; try again later.
    InternalError111500091 = "111500091",
    /// Status 500: DCS failed internally; try again later.
    InternalError111500092 = "111500092",
    /// Status 500: DCS failed internally; try again later.
    InternalError111500095 = "111500095",
    /// Status 500: DCS failed internally; try again later.
    InternalError111500104 = "111500104",
    /// Status 401: The token is not valid; get a new one from IAM.
    TokenInvalid = "DCS.1001",
    /// Status 401: The token's time is over; get a new one from IAM.
    TokenExpired = "DCS.1002",
    /// Status 401: The request carries no token; send it in X-Auth-Token.
    TokenMissing = "DCS.1003",
    /// Status 401: The token belongs to another project; use the project that it was issued for.
    ProjectNotOfToken = "DCS.1004",
    /// Status 403: The caller's role may not do this; ask for the permission.
    RoleNotPermitted2003 = "DCS.2003",
    /// Status 403: An IAM policy denies the action that the message names; ask for the permission.
    PolicyDenied = "DCS.2007",
    /// Status 403: This tenant may only read; the operation changes something.
    TenantReadOnly = "DCS.3002",
    /// Status 403: The caller's role may not do this; ask for the permission.
    RoleNotPermitted3003 = "DCS.3003",
    /// Status 404: No DCS instance has this ID; check the ID, the project and the region.
    InstanceNotFound = "DCS.3022",
    /// Status 400: The node ID is wrong; list the instance's nodes to find the right one.
    NodeIdIncorrect = "DCS.3053",
    /// Status 404: DCS has nothing at this URL; check the host and the path.
    UrlNotFound = "DCS.4001",
    /// Status 400: The project ID is not in the right format.
    ProjectIdInvalid = "DCS.4002",
    /// Status 400: The request needs a body, but came without one.
    RequestBodyEmpty = "DCS.4004",
    /// Status 400: The body is not proper JSON, or holds characters that are not allowed.
    RequestBodyNotJson = "DCS.4005",
    /// Status 400: DCS does not offer this cache engine; check the engine field.
    EngineNotSupported = "DCS.4006",
    /// Status 400: Instances of this type cannot do this, or are not offered.
    InstanceTypeNotSupported = "DCS.4007",
    /// Status 400: DCS does not offer this version of the cache engine.
    EngineVersionNotSupported = "DCS.4008",
    /// Status 400: The product ID is not valid; take one from the list of products.
    ProductIdInvalid = "DCS.4009",
    /// Status 400: The instance name must be 4 to 64 letters, digits, underscores or hyphens.
    InstanceNameInvalid = "DCS.4010",
    /// Status 400: The description of the instance is longer than 1024 characters.
    DescriptionTooLong = "DCS.4011",
    /// Status 400: The capacity is not valid; choose one that the product offers.
    CapacityInvalid = "DCS.4012",
    /// Status 400: The vpc_id is not valid.
    VpcIdInvalid = "DCS.4013",
    /// Status 400: The security_group_id is not valid.
    SecurityGroupIdInvalid = "DCS.4014",
    /// Status 400: The subnet_id is not valid.
    SubnetIdInvalid = "DCS.4016",
    /// Status 400: A task of this instance has not ended; wait for it and try again.
    TaskStillRunning = "DCS.4017",
    /// Status 400: The subnet does not belong to the VPC; choose one that does.
    SubnetNotInVpc = "DCS.4018",
    /// Status 400: The password is too simple; follow the rules for passwords.
    PasswordTooWeak = "DCS.4019",
    /// Status 400: The subnet has DHCP turned off; turn it on or choose another subnet.
    SubnetDhcpDisabled = "DCS.4020",
    /// Status 400: The isAutoRenew field takes only 0 or 1.
    AutoRenewInvalid = "DCS.4021",
    /// Status 400: The engine and the product ID do not belong together.
    EngineProductMismatch = "DCS.4022",
    /// Status 404: No DCS order has this ID.
    OrderNotFound = "DCS.4023",
    /// Status 400: The time range ends before it starts; correct one of the two times.
    EndBeforeStart = "DCS.4025",
    /// Status 400: The instance's state rules this out; wait for the state to change.
    InstanceStateNotAllowed = "DCS.4026",
    /// Status 400: The operation is not meant for this node; choose another node.
    NodeOperationNotSupported = "DCS.4027",
    /// Status 400: A diagnosis covers at most 10 minutes; shorten the time range.
    DiagnosisRangeTooLong = "DCS.4028",
    /// Status 400: The start time is too old; it may lie seven days back at most.
    StartTimeTooOld = "DCS.4030",
    /// Status 400: The start time lies in the future by the server's clock.
    StartTimeInFuture = "DCS.4031",
    /// Status 400: The start time lies before the start of the instance.
    StartBeforeInstanceStart = "DCS.4033",
    /// Status 400: The tenant's quota has no room for another DCS instance; ask for a higher one.
    InstanceQuotaExceeded = "DCS.4035",
    /// Status 400: The tenant's quota has too little memory left; ask for a higher one.
    MemoryQuotaExceeded = "DCS.4036",
    /// Status 400: The instanceParams field is not proper JSON, or holds forbidden characters.
    InstanceParamsNotJson = "DCS.4037",
    /// Status 400: The periodNum field takes only whole numbers.
    PeriodNumNotInteger = "DCS.4038",
    /// Status 400: The quota is used up; free something or ask for a higher one.
    QuotaLimitReached = "DCS.4039",
    /// Status 400: There is no such availability zone; list the zones to find the right ID.
    ZoneNotFound = "DCS.4042",
    /// Status 400: The instance is not frozen any more; there is nothing to do.
    InstanceAlreadyUnfrozen = "DCS.4045",
    /// Status 400: There is no such security group.
    SecurityGroupNotFound = "DCS.4046",
    /// Status 400: The periodType field takes only 2 or 3.
    PeriodTypeInvalid = "DCS.4047",
    /// Status 400: The security group needs an inbound and an outbound rule with protocol ANY.
    SecurityGroupNotOpen = "DCS.4048",
    /// Status 400: The instance must be running for this; start it or wait.
    InstanceNotRunning = "DCS.4049",
    /// Status 400: The instance has this version already; there is nothing to upgrade.
    VersionAlreadyCurrent = "DCS.4053",
    /// Status 400: The chosen availability zone has too little quota left; choose another zone.
    ZoneQuotaExceeded = "DCS.4054",
    /// Status 400: Another DCS instance has this name; choose another one.
    InstanceNameTaken = "DCS.4060",
    /// Status 400: The instance ID is not in the right format.
    InstanceIdInvalid = "DCS.4061",
    /// Status 400: A parameter of the request is not valid; the message names it.
    ParameterInvalid4062 = "DCS.4062",
    /// Status 400: A parameter of the request is not valid; the message names it.
    ParameterInvalid4063 = "DCS.4063",
    /// Status 400: The action field takes only start, stop or restart.
    ActionInvalid = "DCS.4064",
    /// Status 400: The instances field is required and must not be null.
    InstancesMissing = "DCS.4065",
    /// Status 400: A configuration parameter has a wrong value; the message names the parameter.
    ConfigValueInvalid = "DCS.4066",
    /// Status 400: The available_zones field takes an array with exactly one zone ID.
    ZonesNotSingle = "DCS.4067",
    /// Status 400: There is no such VPC.
    VpcNotFound = "DCS.4068",
    /// Status 500: Somebody else is changing the instance's configuration; try again later.
    ConfigBeingModified = "DCS.4069",
    /// Status 400: The task ID is not in the right format.
    TaskIdInvalid = "DCS.4070",
    /// Status 400: The saveDays field of the backup policy is not valid.
    BackupSaveDaysInvalid = "DCS.4072",
    /// Status 400: The backupType field of the backup policy is not valid.
    BackupTypeInvalid = "DCS.4073",
    /// Status 400: The periodType field of the backup policy is not valid.
    BackupPeriodTypeInvalid = "DCS.4074",
    /// Status 400: The backupAt field of the backup policy is not valid.
    BackupAtInvalid = "DCS.4075",
    /// Status 400: The beginAt field of the backup policy is not valid.
    BackupBeginAtInvalid = "DCS.4076",
    /// Status 400: The password of the instance is wrong.
    PasswordWrong = "DCS.4080",
    /// Status 400: Only instances of the primary/standby type can do this.
    PrimaryStandbyOnly = "DCS.4086",
    /// Status 400: This backup is in a state that cannot be restored; choose another backup.
    BackupStateBad = "DCS.4087",
    /// Status 400: The system has no background tasks for DCS.
    TasksNotSupported = "DCS.4094",
    /// Status 400: Neither backup nor restore works in this system.
    BackupNotSupported = "DCS.4095",
    /// Status 400: A backup of the instance is being made; wait for its end.
    InstanceBackingUp = "DCS.4096",
    /// Status 400: The instance is being restored from a backup; wait for its end.
    InstanceRestoring = "DCS.4097",
    /// Status 400: The remark is longer than 128 characters.
    RemarkTooLong = "DCS.4098",
    /// Status 400: Cannot delete while creating, starting, stopping or restarting; wait and try
    /// again.
    InstanceNotDeletableYet = "DCS.4099",
    /// Status 400: One request takes at most 50 instance IDs; split the list.
    TooManyInstances = "DCS.4100",
    /// Status 500: DCS could not delete the backup's file; try again later.
    BackupDeletionFailed = "DCS.4101",
    /// Status 400: The size of this instance cannot be changed.
    ResizeNotSupported4102 = "DCS.4102",
    /// Status 400: The size of this instance cannot be changed.
    ResizeNotSupported4103 = "DCS.4103",
    /// Status 400: The instance is getting over a fault of its own; try again later or contact
    /// support.
    InstanceRecovering = "DCS.4104",
    /// Status 400: The reserved-memory value is larger than the memory that is free.
    ReservedMemoryTooLarge = "DCS.4105",
    /// Status 400: The maintenance window is not valid; take one that the service lists.
    MaintenanceTimeInvalid = "DCS.4106",
    /// Status 400: An order to enlarge the instance is not paid; pay or cancel it first.
    ScaleUpOrderUnpaid = "DCS.4107",
    /// Status 400: An order to enlarge the instance is in progress; try again later.
    ScaleUpOrderPending = "DCS.4108",
    /// Status 400: The instance restarts at this moment; wait for its end.
    InstanceRestarting = "DCS.4111",
    /// Status 400: The instance is being enlarged; wait for its end.
    InstanceExtending = "DCS.4113",
    /// Status 400: The instance's configuration is being applied; wait for its end.
    InstanceConfiguring = "DCS.4114",
    /// Status 400: The instance's password is being changed; wait for its end.
    InstancePasswordChanging = "DCS.4115",
    /// Status 400: An upgrade of the instance is in progress; wait for its end.
    InstanceUpgrading = "DCS.4116",
    /// Status 400: The instance goes back to its former version; wait for its end.
    InstanceRollingBack = "DCS.4117",
    /// Status 400: The instance is still being created; wait until it is running.
    InstanceCreating = "DCS.4118",
    /// Status 400: DCS could not read the billing sample.
    BillSampleQueryFailed = "DCS.4119",
    /// Status 400: The instance is being frozen at this moment.
    InstanceFreezing = "DCS.4120",
    /// Status 400: The type of this instance is fixed.
    InstanceTypeFixed = "DCS.4200",
    /// Status 400: The SSL settings in the request are not valid.
    SslSettingsInvalid = "DCS.4202",
    /// Status 400: Every replica has priority 0; give at least one of them a higher priority.
    AllReplicasPriorityZero = "DCS.4253",
    /// Status 400: Client IP pass-through is being changed; wait and do not send it again.
    ClientIpPassthroughInProgress = "DCS.4300",
    /// Status 400: Something in the request is not valid; the message names it.
    RequestFieldInvalid = "DCS.4800",
    /// Status 400: The first_scan_at field takes a UTC time in ISO format that is yet to come.
    FirstScanAtInvalid = "DCS.4819",
    /// Status 400: The interval field must be 0 or more.
    ScanIntervalInvalid = "DCS.4820",
    /// Status 400: The timeout must be at least twice the interval, or over 1 s if the interval is 0.
    ScanTimeoutInvalid = "DCS.4821",
    /// Status 400: The scan_keys_count field must be from 10 to 1000.
    ScanKeysCountInvalid = "DCS.4822",
    /// Status 400: Client IP pass-through is not available here.
    ClientIpPassthroughUnavailable = "DCS.4838",
    /// Status 400: Public domain names are not available here.
    PublicDnsUnavailable = "DCS.4839",
    /// Status 400: Domain names are not available here.
    DnsUnavailable = "DCS.4840",
    /// Status 400: This instance has no client IP pass-through.
    ClientIpPassthroughNotSupported = "DCS.4841",
    /// Status 500: The task ended in failure; look it up for the reason.
    JobFailed = "DCS.4842",
    /// Status 400: The no_password_access field is required and must hold a valid value.
    NoPasswordAccessInvalid = "DCS.4843",
    /// Status 400: The access_user field is required and must hold a valid value.
    AccessUserInvalid = "DCS.4844",
    /// Status 400: The password field is required and must hold a valid value.
    PasswordInvalid = "DCS.4845",
    /// Status 400: Client IP pass-through is off already; there is nothing to do.
    ClientIpPassthroughAlreadyOff = "DCS.4846",
    /// Status 400: Client IP pass-through is on already; there is nothing to do.
    ClientIpPassthroughAlreadyOn = "DCS.4847",
    /// Status 400: This instance has no management of client sessions.
    ClientManagementNotSupported = "DCS.4848",
    /// Status 400: Leave new_password out; this request does not take it.
    NewPasswordUnexpected = "DCS.4849",
    /// Status 400: Not possible while the instance lets clients in without a password; set one
    /// first.
    PasswordFreeAccessEnabled = "DCS.4850",
    /// Status 400: This instance cannot swap its primary and standby nodes.
    PrimaryStandbySwapNotSupported = "DCS.4855",
    /// Status 400: More replicas were asked for than an instance may have.
    TooManyReplicas = "DCS.4875",
    /// Status 400: The only replica for read/write splitting cannot leave the domain name.
    LastReplicaIpNotRemovable = "DCS.4879",
    /// Status 400: The network has too few free IP addresses; free some or choose another subnet.
    IpAddressesExhausted = "DCS.4911",
    /// Status 400: A big key analysis of this instance is in progress; wait for its end.
    BigKeyAnalysisRunning = "DCS.4918",
    /// Status 400: This instance cannot be searched for big keys.
    BigKeyAnalysisNotSupported = "DCS.4919",
    /// Status 400: The spec_code is not valid; take one from the list of flavors.
    SpecCodeInvalid = "DCS.4927",
    /// Status 400: The node_list is not valid; check the node IDs.
    NodeListInvalid = "DCS.4930",
    /// Status 400: Only replicas can be deleted, and this node is none.
    NodeNotReplica = "DCS.4931",
    /// Status 400: The available_zones field is not valid; check the zone IDs.
    ZonesInvalid = "DCS.4933",
    /// Status 400: It is the only replica in the domain name, so it cannot be deleted.
    LastDnsReplica = "DCS.4935",
    /// Status 400: The primary node must stay; only replicas can be deleted.
    PrimaryNotDeletable = "DCS.4936",
    /// Status 400: It is the only replica left, so it cannot be deleted.
    LastReplicaNotDeletable = "DCS.4937",
    /// Status 400: The slave_priority_weight field has a wrong value.
    ReplicaPriorityInvalid = "DCS.4939",
    /// Status 400: No hot key analysis has this ID.
    HotKeyAnalysisNotFound = "DCS.4941",
    /// Status 400: No big key analysis has this ID.
    BigKeyAnalysisNotFound = "DCS.4942",
    /// Status 400: The task's state rules this out; look the task up first.
    TaskStateNotAllowed = "DCS.4957",
    /// Status 400: The domain names are current; there is nothing to update.
    DomainNamesCurrent = "DCS.4998",
    /// Status 400: Updating domain names is not available here.
    DomainNameUpdateUnavailable = "DCS.4999",
    /// Status 500: DCS failed internally; try again later.
    InternalError5000 = "DCS.5000",
    /// Status 405: This URL does not take that HTTP method.
    MethodNotAllowed = "DCS.5001",
    /// Status 500: DCS could not start the task; try again later.
    JobSubmissionFailed = "DCS.5006",
    /// Status 500: DCS could not store the data about the instance; try again later.
    InstanceSaveFailed = "DCS.5017",
    /// Status 500: DCS could not add a network port to the virtual machine; try again later.
    PortCreationFailed = "DCS.5020",
    /// Status 500: DCS could not look the instance up; try again later.
    InstanceQueryFailed5024 = "DCS.5024",
    /// Status 500: DCS could not create the instance; list the instances before trying again.
    InstanceCreationFailed = "DCS.5031",
    /// Status 500: DCS could not place the order; make sure that none exists before trying again.
    OrderCreationFailed = "DCS.5032",
    /// Status 500: DCS could not look the order up; try again later.
    OrderQueryFailed = "DCS.5037",
    /// Status 500: DCS could not get hold of IAM; try again later.
    IamUnavailable5039 = "DCS.5039",
    /// Status 500: DCS could not ask IAM for the agency; try again later.
    AgencyQueryFailed = "DCS.5040",
    /// Status 500: DCS has no resource tenant free; try again later or contact support.
    NoResourceTenant = "DCS.5041",
    /// Status 500: DCS asked IAM for a new agency, but the call failed; try again later.
    AgencyCreationCallFailed = "DCS.5042",
    /// Status 500: DCS could not ask IAM for the permissions; try again later.
    PermissionQueryFailed = "DCS.5043",
    /// Status 500: DCS could not change the status of the resource; try again later.
    ResourceStatusUpdateFailed = "DCS.5044",
    /// Status 500: IAM did not give the agency its project permissions; try again later.
    AgencyGrantFailed = "DCS.5045",
    /// Status 400: DCS does not work in a shared VPC; choose a VPC of your own.
    SharedVpcNotSupported = "DCS.5050",
    /// Status 500: DCS cannot find the node of the instance.
    InstanceNodeNotFound = "DCS.5053",
    /// Status 500: DCS could not make up a password; try again later.
    PasswordGenerationFailed = "DCS.5054",
    /// Status 500: DCS failed internally; try again later.
    InternalError5070 = "DCS.5070",
    /// Status 500: DCS could not create the backup policy; try again later.
    BackupPolicyCreationFailed = "DCS.5071",
    /// Status 500: DCS could not look the instance up; try again later.
    InstanceQueryFailed5077 = "DCS.5077",
    /// Status 500: DCS could not look the backup up; try again later.
    BackupQueryFailed = "DCS.5078",
    /// Status 500: DCS could not look up the nodes of the group; try again later.
    GroupNodeQueryFailed = "DCS.5079",
    /// Status 500: DCS cannot find the resource tenant; contact support.
    ResourceTenantNotFound = "DCS.5081",
    /// Status 500: DCS could not register the resource tenant's backup user; try again later.
    BackupUserRegistrationFailed = "DCS.5082",
    /// Status 500: DCS could not store the backup user; try again later.
    BackupUserSaveFailed = "DCS.5083",
    /// Status 500: DCS could not change the backup policy; try again later.
    BackupPolicyUpdateFailed = "DCS.5085",
    /// Status 500: DCS could not store the data about the backup; try again later.
    BackupInfoSaveFailed = "DCS.5090",
    /// Status 500: A script of DCS failed; try again later.
    ScriptFailed = "DCS.5091",
    /// Status 500: DCS could not save and restore the data; try again later.
    SaveAndRestoreFailed = "DCS.5092",
    /// Status 500: Swapping the primary and standby nodes did not succeed; try again later.
    PrimaryStandbySwapFailed = "DCS.5094",
    /// Status 500: A script of DCS failed and has to run once more; try again.
    ScriptFailedRetry = "DCS.5095",
    /// Status 404: DCS could not create the agency that it needs in IAM.
    AgencyCreationFailed = "DCS.5101",
    /// Status 500: DCS could not change the order; try again later.
    OrderUpdateFailed = "DCS.5104",
}
