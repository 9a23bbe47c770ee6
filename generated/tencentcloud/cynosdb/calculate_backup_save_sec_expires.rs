// @generated from spec/tencentcloud/cynosdb/calculate_backup_save_sec_expires.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, WillDeleteItem};

::cloudbind::binding::request! {
    /// Calculates backup save sec expires.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [CalculateBackupSaveSecExpires](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=CalculateBackupSaveSecExpires)
    pub struct CalculateBackupSaveSecExpires for Cynosdb => CalculateBackupSaveSecExpiresResponse, CalculateBackupSaveSecExpiresError =
        Description::new("CalculateBackupSaveSecExpires", "POST", "/")
            .headers(&[("X-TC-Action", "CalculateBackupSaveSecExpires"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required CalculateBackupSaveSecExpiresRequired {
        vault_id: String = body "VaultId",
    }
    optional {
        backup_save_seconds: i64 = body "BackupSaveSeconds" exact,
        limit: i64 = body "Limit" exact,
        offset: i64 = body "Offset" exact,
        order_by: String = body "OrderBy",
        order_by_type: String = body "OrderByType",
    }
}

::cloudbind::binding::response! {
    pub struct CalculateBackupSaveSecExpiresResponse of CalculateBackupSaveSecExpires;
    will_delete_backup_file_count: i64 = body "WillDeleteBackupFileCount",
    will_delete_backup_files: Vec<WillDeleteItem> = body "WillDeleteBackupFiles",
    will_delete_binlog_file_count: i64 = body "WillDeleteBinlogFileCount",
    will_delete_binlog_files: Vec<WillDeleteItem> = body "WillDeleteBinlogFiles",
    will_delete_redo_log_file_count: i64 = body "WillDeleteRedoLogFileCount",
    will_delete_redo_log_files: Vec<WillDeleteItem> = body "WillDeleteRedoLogFiles",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum CalculateBackupSaveSecExpiresError of CalculateBackupSaveSecExpires;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationBindSourcePackageError = "FailedOperation.BindSourcePackageError",
        /// The operation failed.
        FailedOperationDatabaseAccessError = "FailedOperation.DatabaseAccessError",
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// The operation failed.
        FailedOperationQuerySourcePackageError = "FailedOperation.QuerySourcePackageError",
        /// The service failed.
        InternalErrorInternalHttpServerError = "InternalError.InternalHttpServerError",
        /// The service failed.
        InternalErrorSystemError = "InternalError.SystemError",
        /// A value is not allowed.
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
        /// The resource was not found.
        ResourceNotFoundClusterNotFoundError = "ResourceNotFound.ClusterNotFoundError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}
