// @generated from spec/tencentcloud/cynosdb/describe_binlog_list_by_vault.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, DescribeBinlogListByVaultItem};

::cloudbind::binding::request! {
    /// Describes binlog list by vault.
    ///
    /// - Idempotent: sent twice it does no more than once.
    /// - Comes in pages: `Client::pages` and `Client::items` read them all.
    ///
    /// Page:
    /// [DescribeBinlogListByVault](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeBinlogListByVault)
    pub struct DescribeBinlogListByVault for Cynosdb => DescribeBinlogListByVaultResponse, DescribeBinlogListByVaultError =
        Description::new("DescribeBinlogListByVault", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeBinlogListByVault"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    required DescribeBinlogListByVaultRequired {
        vault_id: String = body "VaultId",
    }
    optional {
        cluster_id: String = body "ClusterId",
        backup_ids: Vec<i64> = body "BackupIds",
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
    pub struct DescribeBinlogListByVaultResponse of DescribeBinlogListByVault;
    total_count: i64 = body "TotalCount",
    binlog_list: Vec<DescribeBinlogListByVaultItem> = body "BinlogList",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeBinlogListByVaultError of DescribeBinlogListByVault;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// The service failed.
        InternalErrorInternalHttpServerError = "InternalError.InternalHttpServerError",
        /// A value is not allowed.
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
        /// The resource was not found.
        ResourceNotFoundClusterNotFoundError = "ResourceNotFound.ClusterNotFoundError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}

::cloudbind::binding::pages! {
    DescribeBinlogListByVault: offset by offset, size limit, total total_count, items binlog_list -> DescribeBinlogListByVaultItem
}
