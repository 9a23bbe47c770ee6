// @generated from spec/tencentcloud/cynosdb/rollback_to_new_cluster.yaml. To change it, edit that and run `cargo build`.

use super::{
    CommonErrorCode, Cynosdb, InstanceInitInfo, ParamItem, RollbackDatabase, RollbackTable, Tag,
};

::cloudbind::binding::request! {
    /// Rolls back to new cluster.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [RollbackToNewCluster](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=RollbackToNewCluster)
    pub struct RollbackToNewCluster for Cynosdb => RollbackToNewClusterResponse, RollbackToNewClusterError =
        Description::new("RollbackToNewCluster", "POST", "/")
            .headers(&[("X-TC-Action", "RollbackToNewCluster"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required RollbackToNewClusterRequired {
        zone: String = body "Zone",
        original_cluster_id: String = body "OriginalClusterId",
    }
    optional {
        uniq_vpc_id: String = body "UniqVpcId",
        uniq_subnet_id: String = body "UniqSubnetId",
        cluster_name: String = body "ClusterName",
        rollback_id: u64 = body "RollbackId" exact,
        expect_time: String = body "ExpectTime",
        auto_voucher: i64 = body "AutoVoucher" exact,
        resource_tags: Vec<Tag> = body "ResourceTags",
        db_mode: String = body "DbMode",
        min_cpu: f64 = body "MinCpu" exact,
        max_cpu: f64 = body "MaxCpu" exact,
        auto_pause: String = body "AutoPause",
        auto_pause_delay: i64 = body "AutoPauseDelay" exact,
        security_group_ids: Vec<String> = body "SecurityGroupIds",
        alarm_policy_ids: Vec<String> = body "AlarmPolicyIds",
        cluster_params: Vec<ParamItem> = body "ClusterParams",
        param_template_id: i64 = body "ParamTemplateId" exact,
        instance_init_infos: Vec<InstanceInitInfo> = body "InstanceInitInfos",
        deal_mode: i64 = body "DealMode" exact,
        pay_mode: i64 = body "PayMode" exact,
        time_span: i64 = body "TimeSpan" exact,
        time_unit: String = body "TimeUnit",
        rollback_databases: Vec<RollbackDatabase> = body "RollbackDatabases",
        rollback_tables: Vec<RollbackTable> = body "RollbackTables",
        original_ro_instance_list: Vec<String> = body "OriginalROInstanceList",
        project_id: i64 = body "ProjectId" exact,
        auto_archive: String = body "AutoArchive",
        from_save_backup: bool = body "FromSaveBackup" exact,
        sync_way: String = body "SyncWay",
        semi_sync_timeout: i64 = body "SemiSyncTimeout" exact,
        slave_zone: String = body "SlaveZone",
    }
}

::cloudbind::binding::response! {
    pub struct RollbackToNewClusterResponse of RollbackToNewCluster;
    tran_id: String = body "TranId",
    deal_names: Vec<String> = body "DealNames",
    resource_ids: Vec<String> = body "ResourceIds",
    cluster_ids: Vec<String> = body "ClusterIds",
    big_deal_ids: Vec<String> = body "BigDealIds",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum RollbackToNewClusterError of RollbackToNewCluster;
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
        OperationDeniedInsufficientBalanceError = "OperationDenied.InsufficientBalanceError",
        /// The operation is not allowed.
        OperationDeniedUserNotAuthenticatedError = "OperationDenied.UserNotAuthenticatedError",
        /// The caller has no permission.
        UnauthorizedOperationNotRealNameAccount = "UnauthorizedOperation.NotRealNameAccount",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}
