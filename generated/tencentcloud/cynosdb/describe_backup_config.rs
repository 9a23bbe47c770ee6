// @generated from spec/tencentcloud/cynosdb/describe_backup_config.yaml. To change it, edit that and run `cargo build`.

use super::{
    BackupConfigInfo, CommonErrorCode, Cynosdb, LogicBackupConfigInfo, SparseBackupConfigRsp,
};

::cloudbind::binding::request! {
    /// Describes backup config.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [DescribeBackupConfig](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeBackupConfig)
    pub struct DescribeBackupConfig for Cynosdb => DescribeBackupConfigResponse, DescribeBackupConfigError =
        Description::new("DescribeBackupConfig", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeBackupConfig"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    required DescribeBackupConfigRequired {
        cluster_id: String = body "ClusterId",
    }
}

::cloudbind::binding::response! {
    pub struct DescribeBackupConfigResponse of DescribeBackupConfig;
    backup_time_beg: u64 = body "BackupTimeBeg",
    backup_time_end: u64 = body "BackupTimeEnd",
    reserve_duration: u64 = body "ReserveDuration",
    backup_freq: Vec<String> = body "BackupFreq",
    backup_type: String = body "BackupType",
    logic_cross_regions_config_update_time: String = body "LogicCrossRegionsConfigUpdateTime",
    logic_backup_config: LogicBackupConfigInfo = body "LogicBackupConfig",
    snapshot_secondary_backup_config: BackupConfigInfo = body "SnapshotSecondaryBackupConfig",
    sparse_backup_config: SparseBackupConfigRsp = body "SparseBackupConfig",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeBackupConfigError of DescribeBackupConfig;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationDatabaseAccessError = "FailedOperation.DatabaseAccessError",
        /// The operation failed.
        FailedOperationGetBackupStrategyError = "FailedOperation.GetBackupStrategyError",
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// The service failed.
        InternalErrorSystemError = "InternalError.SystemError",
        /// A value is not allowed.
        InvalidParameterValueParamError = "InvalidParameterValue.ParamError",
        /// A value is not allowed.
        InvalidParameterValueStoragePoolNotFound = "InvalidParameterValue.StoragePoolNotFound",
        /// The resource was not found.
        ResourceNotFoundClusterNotFoundError = "ResourceNotFound.ClusterNotFoundError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}
