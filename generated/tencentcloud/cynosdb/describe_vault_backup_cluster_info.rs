// @generated from spec/tencentcloud/cynosdb/describe_vault_backup_cluster_info.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, DescribeVaultBackupClusterInfoItem};

::cloudbind::binding::request! {
    /// Describes vault backup cluster info.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [DescribeVaultBackupClusterInfo](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeVaultBackupClusterInfo)
    pub struct DescribeVaultBackupClusterInfo for Cynosdb => DescribeVaultBackupClusterInfoResponse, DescribeVaultBackupClusterInfoError =
        Description::new("DescribeVaultBackupClusterInfo", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeVaultBackupClusterInfo"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    required DescribeVaultBackupClusterInfoRequired {
        vault_id: String = body "VaultId",
    }
}

::cloudbind::binding::response! {
    pub struct DescribeVaultBackupClusterInfoResponse of DescribeVaultBackupClusterInfo;
    cluster_infos: Vec<DescribeVaultBackupClusterInfoItem> = body "ClusterInfos",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeVaultBackupClusterInfoError of DescribeVaultBackupClusterInfo;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationDatabaseAccessError = "FailedOperation.DatabaseAccessError",
        /// The service failed.
        InternalErrorDbOperationFailed = "InternalError.DbOperationFailed",
        /// A value is not allowed.
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}
