// @generated from spec/tencentcloud/cynosdb/describe_backup_list.yaml. To change it, edit that and run `cargo build`.

use super::{BackupFileInfo, CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Describes backup list.
    ///
    /// - Idempotent: sent twice it does no more than once.
    /// - Comes in pages: `Client::pages` and `Client::items` read them all.
    ///
    /// Page:
    /// [DescribeBackupList](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeBackupList)
    pub struct DescribeBackupList for Cynosdb => DescribeBackupListResponse, DescribeBackupListError =
        Description::new("DescribeBackupList", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeBackupList"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    required DescribeBackupListRequired {
        cluster_id: String = body "ClusterId",
    }
    optional {
        limit: i64 = body "Limit" exact,
        offset: i64 = body "Offset" exact,
        db_type: String = body "DbType",
        backup_ids: Vec<i64> = body "BackupIds",
        backup_type: String = body "BackupType",
        backup_method: String = body "BackupMethod",
        snap_shot_type: String = body "SnapShotType",
        start_time: String = body "StartTime",
        end_time: String = body "EndTime",
        file_names: Vec<String> = body "FileNames",
        backup_names: Vec<String> = body "BackupNames",
        snapshot_id_list: Vec<i64> = body "SnapshotIdList",
        backup_region: String = body "BackupRegion",
        is_cross_regions_backup: String = body "IsCrossRegionsBackup",
        backup_status: Vec<String> = body "BackupStatus",
    }
}

::cloudbind::binding::response! {
    pub struct DescribeBackupListResponse of DescribeBackupList;
    total_count: i64 = body "TotalCount",
    backup_list: Vec<BackupFileInfo> = body "BackupList",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeBackupListError of DescribeBackupList;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationGetBackupStrategyError = "FailedOperation.GetBackupStrategyError",
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// The service failed.
        InternalErrorDbOperationFailed = "InternalError.DbOperationFailed",
        /// The service failed.
        InternalErrorSystemError = "InternalError.SystemError",
        /// The service failed.
        InternalErrorUnknownError = "InternalError.UnknownError",
        /// A value is not allowed.
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
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

::cloudbind::binding::pages! {
    DescribeBackupList: offset by offset, size limit, total total_count, items backup_list -> BackupFileInfo
}
