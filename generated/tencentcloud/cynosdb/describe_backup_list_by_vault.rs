// @generated from spec/tencentcloud/cynosdb/describe_backup_list_by_vault.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, DescribeBackupListByVaultItem};

::cloudbind::binding::request! {
    /// Describes backup list by vault.
    ///
    /// - Idempotent: sent twice it does no more than once.
    /// - Comes in pages: `Client::pages` and `Client::items` read them all.
    ///
    /// Page:
    /// [DescribeBackupListByVault](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeBackupListByVault)
    pub struct DescribeBackupListByVault for Cynosdb => DescribeBackupListByVaultResponse, DescribeBackupListByVaultError =
        Description::new("DescribeBackupListByVault", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeBackupListByVault"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    required DescribeBackupListByVaultRequired {
        vault_id: String = body "VaultId",
    }
    optional {
        backup_ids: Vec<i64> = body "BackupIds",
        cluster_id: String = body "ClusterId",
        backup_names: Vec<String> = body "BackupNames",
        file_names: Vec<String> = body "FileNames",
        limit: i64 = body "Limit" exact,
        offset: i64 = body "Offset" exact,
        order_by: String = body "OrderBy",
        order_by_type: String = body "OrderByType",
        status: String = body "Status",
    }
}

::cloudbind::binding::response! {
    pub struct DescribeBackupListByVaultResponse of DescribeBackupListByVault;
    total_count: i64 = body "TotalCount",
    backup_list: Vec<DescribeBackupListByVaultItem> = body "BackupList",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeBackupListByVaultError of DescribeBackupListByVault;
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
    DescribeBackupListByVault: offset by offset, size limit, total total_count, items backup_list -> DescribeBackupListByVaultItem
}
