// @generated from spec/tencentcloud/cynosdb/modify_backup_config.yaml. To change it, edit that and run `cargo build`.

use super::{
    CommonErrorCode, Cynosdb, LogicBackupConfigInfo, SnapshotBackupConfig, SparseBackupConfig,
};

::cloudbind::binding::request! {
    /// Modifies backup config.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [ModifyBackupConfig](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyBackupConfig)
    pub struct ModifyBackupConfig for Cynosdb => ModifyBackupConfigResponse, ModifyBackupConfigError =
        Description::new("ModifyBackupConfig", "POST", "/")
            .headers(&[("X-TC-Action", "ModifyBackupConfig"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required ModifyBackupConfigRequired {
        cluster_id: String = body "ClusterId",
    }
    optional {
        backup_time_beg: u64 = body "BackupTimeBeg" exact,
        backup_time_end: u64 = body "BackupTimeEnd" exact,
        reserve_duration: u64 = body "ReserveDuration" exact,
        backup_freq: Vec<String> = body "BackupFreq",
        backup_type: String = body "BackupType",
        logic_backup_config: LogicBackupConfigInfo = body "LogicBackupConfig",
        delete_auto_logic_backup: bool = body "DeleteAutoLogicBackup" exact,
        snapshot_secondary_backup_config: SnapshotBackupConfig = body "SnapshotSecondaryBackupConfig",
        sparse_backup_config: SparseBackupConfig = body "SparseBackupConfig",
    }
}

::cloudbind::binding::response! {
    pub struct ModifyBackupConfigResponse of ModifyBackupConfig;
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum ModifyBackupConfigError of ModifyBackupConfig;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationCynosdbMysqlSetBackupStrategy = "FailedOperation.CynosdbMysqlSetBackupStrategy",
        /// The operation failed.
        FailedOperationDatabaseAccessError = "FailedOperation.DatabaseAccessError",
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// The service failed.
        InternalErrorInternalHttpServerError = "InternalError.InternalHttpServerError",
        /// A value is not allowed.
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
        /// A value is not allowed.
        InvalidParameterValueParamError = "InvalidParameterValue.ParamError",
        /// The resource was not found.
        ResourceNotFoundClusterNotFoundError = "ResourceNotFound.ClusterNotFoundError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}
