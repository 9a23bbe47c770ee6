// @generated from spec/tencentcloud/cynosdb/describe_redo_log_list_by_vault.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, DescribeRedoLogListByVaultItem};

::cloudbind::binding::request! {
    /// Describes redo log list by vault.
    ///
    /// - Idempotent: sent twice it does no more than once.
    /// - Comes in pages: `Client::pages` and `Client::items` read them all.
    ///
    /// Page:
    /// [DescribeRedoLogListByVault](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeRedoLogListByVault)
    pub struct DescribeRedoLogListByVault for Cynosdb => DescribeRedoLogListByVaultResponse, DescribeRedoLogListByVaultError =
        Description::new("DescribeRedoLogListByVault", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeRedoLogListByVault"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    required DescribeRedoLogListByVaultRequired {
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
    pub struct DescribeRedoLogListByVaultResponse of DescribeRedoLogListByVault;
    total_count: i64 = body "TotalCount",
    redo_log_list: Vec<DescribeRedoLogListByVaultItem> = body "RedoLogList",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeRedoLogListByVaultError of DescribeRedoLogListByVault;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationDatabaseAccessError = "FailedOperation.DatabaseAccessError",
    }
}

::cloudbind::binding::pages! {
    DescribeRedoLogListByVault: offset by offset, size limit, total total_count, items redo_log_list -> DescribeRedoLogListByVaultItem
}
