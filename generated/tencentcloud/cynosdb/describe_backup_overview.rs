// @generated from spec/tencentcloud/cynosdb/describe_backup_overview.yaml. To change it, edit that and run `cargo build`.

use super::{BackupVolumeInfo, CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Describes backup overview.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [DescribeBackupOverview](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeBackupOverview)
    pub struct DescribeBackupOverview for Cynosdb => DescribeBackupOverviewResponse, DescribeBackupOverviewError =
        Description::new("DescribeBackupOverview", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeBackupOverview"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    required DescribeBackupOverviewRequired {
        cluster_id: String = body "ClusterId",
    }
}

::cloudbind::binding::response! {
    pub struct DescribeBackupOverviewResponse of DescribeBackupOverview;
    backup_total_volume: f64 = body "BackupTotalVolume",
    backup_snapshot_volume: f64 = body "BackupSnapshotVolume",
    backup_logic_volume: f64 = body "BackupLogicVolume",
    log_total_volume: f64 = body "LogTotalVolume",
    log_binlog_volume: f64 = body "LogBinlogVolume",
    log_redo_log_volume: f64 = body "LogRedoLogVolume",
    cross_total_volume: f64 = body "CrossTotalVolume",
    cross_region_backup_volume: f64 = body "CrossRegionBackupVolume",
    cross_region_log_volume: f64 = body "CrossRegionLogVolume",
    backup_volume_infos: Vec<BackupVolumeInfo> = body "BackupVolumeInfos",
    cross_region_backup_volume_infos: Vec<BackupVolumeInfo> = body "CrossRegionBackupVolumeInfos",
    cross_regions: Vec<String> = body "CrossRegions",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeBackupOverviewError of DescribeBackupOverview;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationDatabaseAccessError = "FailedOperation.DatabaseAccessError",
        /// The operation failed.
        FailedOperationFlowCreateError = "FailedOperation.FlowCreateError",
        /// The operation failed.
        FailedOperationTradeCreateOrderError = "FailedOperation.TradeCreateOrderError",
        /// The service failed.
        InternalErrorDbOperationFailed = "InternalError.DbOperationFailed",
        /// The service failed.
        InternalErrorUnknownError = "InternalError.UnknownError",
        /// A value is not allowed.
        InvalidParameterValueClusterNotFound = "InvalidParameterValue.ClusterNotFound",
        /// A value is not allowed.
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
        /// A value is not allowed.
        InvalidParameterValueInvalidRegionIdError = "InvalidParameterValue.InvalidRegionIdError",
        /// The operation is not allowed.
        OperationDeniedClusterOpNotAllowedError = "OperationDenied.ClusterOpNotAllowedError",
        /// The resource was not found.
        ResourceNotFoundClusterNotFoundError = "ResourceNotFound.ClusterNotFoundError",
        /// The resource cannot be used.
        ResourceUnavailableInstanceLockFail = "ResourceUnavailable.InstanceLockFail",
        /// The resource cannot be used.
        ResourceUnavailableInstanceStatusAbnormal = "ResourceUnavailable.InstanceStatusAbnormal",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}
