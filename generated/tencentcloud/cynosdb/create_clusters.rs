// @generated from spec/tencentcloud/cynosdb/create_clusters.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, InstanceInitInfo, ParamItem, ProxyConfig, Tag};
use ::cloudbind::value;

::cloudbind::binding::request! {
    /// Creates clusters.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [CreateClusters](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=CreateClusters)
    pub struct CreateClusters for Cynosdb => CreateClustersResponse, CreateClustersError =
        Description::new("CreateClusters", "POST", "/")
            .headers(&[("X-TC-Action", "CreateClusters"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required CreateClustersRequired {
        zone: String = body "Zone",
        vpc_id: String = body "VpcId",
        subnet_id: String = body "SubnetId",
        db_type: String = body "DbType",
        db_version: String = body "DbVersion",
    }
    optional {
        project_id: i64 = body "ProjectId" exact,
        cpu: i64 = body "Cpu" exact,
        memory: i64 = body "Memory" exact,
        instance_count: i64 = body "InstanceCount" exact,
        storage: i64 = body "Storage" exact,
        cluster_name: String = body "ClusterName",
        admin_password: value::Sensitive<String> = body "AdminPassword",
        port: i64 = body "Port" exact,
        pay_mode: i64 = body "PayMode" exact,
        count: i64 = body "Count" exact,
        rollback_strategy: String = body "RollbackStrategy",
        rollback_id: u64 = body "RollbackId" exact,
        original_cluster_id: String = body "OriginalClusterId",
        expect_time: String = body "ExpectTime",
        expect_time_thresh: u64 = body "ExpectTimeThresh" exact,
        storage_limit: i64 = body "StorageLimit" exact,
        time_span: i64 = body "TimeSpan" exact,
        time_unit: String = body "TimeUnit",
        auto_renew_flag: i64 = body "AutoRenewFlag" exact,
        auto_voucher: i64 = body "AutoVoucher" exact,
        ha_count: i64 = body "HaCount" exact,
        order_source: String = body "OrderSource",
        resource_tags: Vec<Tag> = body "ResourceTags",
        db_mode: String = body "DbMode",
        min_cpu: f64 = body "MinCpu" exact,
        max_cpu: f64 = body "MaxCpu" exact,
        auto_pause: String = body "AutoPause",
        auto_pause_delay: i64 = body "AutoPauseDelay" exact,
        storage_pay_mode: i64 = body "StoragePayMode" exact,
        security_group_ids: Vec<String> = body "SecurityGroupIds",
        alarm_policy_ids: Vec<String> = body "AlarmPolicyIds",
        cluster_params: Vec<ParamItem> = body "ClusterParams",
        deal_mode: i64 = body "DealMode" exact,
        param_template_id: i64 = body "ParamTemplateId" exact,
        slave_zone: String = body "SlaveZone",
        instance_init_infos: Vec<InstanceInitInfo> = body "InstanceInitInfos",
        gdn_id: String = body "GdnId",
        proxy_config: ProxyConfig = body "ProxyConfig",
        auto_archive: String = body "AutoArchive",
        auto_archive_delay_hours: i64 = body "AutoArchiveDelayHours" exact,
        cluster_level: String = body "ClusterLevel",
        cynos_version: String = body "CynosVersion",
        sync_way: String = body "SyncWay",
        semi_sync_timeout: i64 = body "SemiSyncTimeout" exact,
    }
}

::cloudbind::binding::response! {
    pub struct CreateClustersResponse of CreateClusters;
    tran_id: String = body "TranId",
    deal_names: Vec<String> = body "DealNames",
    resource_ids: Vec<String> = body "ResourceIds",
    cluster_ids: Vec<String> = body "ClusterIds",
    big_deal_ids: Vec<String> = body "BigDealIds",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum CreateClustersError of CreateClusters;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationCreateOrder = "FailedOperation.CreateOrder",
        /// The operation failed.
        FailedOperationInsufficientBalance = "FailedOperation.InsufficientBalance",
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// The operation failed.
        FailedOperationQuerySpecBySpecCodeError = "FailedOperation.QuerySpecBySpecCodeError",
        /// The operation failed.
        FailedOperationTradeCreateOrderError = "FailedOperation.TradeCreateOrderError",
        /// The service failed.
        InternalErrorDbOperationFailed = "InternalError.DbOperationFailed",
        /// The service failed.
        InternalErrorGetSubnetFailed = "InternalError.GetSubnetFailed",
        /// The service failed.
        InternalErrorGetVpcFailed = "InternalError.GetVpcFailed",
        /// The service failed.
        InternalErrorInternalHttpServerError = "InternalError.InternalHttpServerError",
        /// The service failed.
        InternalErrorUnknownError = "InternalError.UnknownError",
        /// A value is not allowed.
        InvalidParameterValueDbTypeNotFound = "InvalidParameterValue.DBTypeNotFound",
        /// A value is not allowed.
        InvalidParameterValueIllegalPassword = "InvalidParameterValue.IllegalPassword",
        /// A value is not allowed.
        InvalidParameterValueInvalidDbVersion = "InvalidParameterValue.InvalidDBVersion",
        /// A value is not allowed.
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
        /// A value is not allowed.
        InvalidParameterValueInvalidSpec = "InvalidParameterValue.InvalidSpec",
        /// A value is not allowed.
        InvalidParameterValueInvalidZoneIdError = "InvalidParameterValue.InvalidZoneIdError",
        /// A value is not allowed.
        InvalidParameterValueProjectIdNotFound = "InvalidParameterValue.ProjectIdNotFound",
        /// A value is not allowed.
        InvalidParameterValueRegionZoneUnavailable = "InvalidParameterValue.RegionZoneUnavailable",
        /// A value is not allowed.
        InvalidParameterValueSubnetNotFound = "InvalidParameterValue.SubnetNotFound",
        /// A value is not allowed.
        InvalidParameterValueVpcNotFound = "InvalidParameterValue.VpcNotFound",
        /// A quota is used up.
        LimitExceededUserInstanceLimit = "LimitExceeded.UserInstanceLimit",
        /// The operation is not allowed.
        OperationDeniedCynosdbVersionNotSupportError = "OperationDenied.CynosdbVersionNotSupportError",
        /// The operation is not allowed.
        OperationDeniedDisableNewStorageMultiZoneDeploymentError = "OperationDenied.DisableNewStorageMultiZoneDeploymentError",
        /// The operation is not allowed.
        OperationDeniedInsufficientBalanceError = "OperationDenied.InsufficientBalanceError",
        /// The operation is not allowed.
        OperationDeniedNewStorageOnlySupport80Error = "OperationDenied.NewStorageOnlySupport80Error",
        /// The operation is not allowed.
        OperationDeniedOnlyNewStorageSupportStorageCompressionError = "OperationDenied.OnlyNewStorageSupportStorageCompressionError",
        /// The operation is not allowed.
        OperationDeniedUserNotAuthenticatedError = "OperationDenied.UserNotAuthenticatedError",
        /// The caller has no permission.
        UnauthorizedOperationNotRealNameAccount = "UnauthorizedOperation.NotRealNameAccount",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}
