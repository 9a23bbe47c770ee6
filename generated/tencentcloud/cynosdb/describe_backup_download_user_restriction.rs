// @generated from spec/tencentcloud/cynosdb/describe_backup_download_user_restriction.yaml. To change it, edit that and run `cargo build`.

use super::{BackupLimitClusterRestriction, CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Describes backup download user restriction.
    ///
    /// - Idempotent: sent twice it does no more than once.
    /// - Comes in pages: `Client::pages` and `Client::items` read them all.
    ///
    /// Page:
    /// [DescribeBackupDownloadUserRestriction](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeBackupDownloadUserRestriction)
    pub struct DescribeBackupDownloadUserRestriction for Cynosdb => DescribeBackupDownloadUserRestrictionResponse, DescribeBackupDownloadUserRestrictionError =
        Description::new("DescribeBackupDownloadUserRestriction", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeBackupDownloadUserRestriction"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    optional {
        limit: i64 = body "Limit" exact,
        offset: i64 = body "Offset" exact,
        only_user_restriction: bool = body "OnlyUserRestriction" exact,
    }
}

::cloudbind::binding::response! {
    pub struct DescribeBackupDownloadUserRestrictionResponse of DescribeBackupDownloadUserRestriction;
    backup_limit_cluster_restrictions: Vec<BackupLimitClusterRestriction> = body "BackupLimitClusterRestrictions",
    total_count: i64 = body "TotalCount",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeBackupDownloadUserRestrictionError of DescribeBackupDownloadUserRestriction;
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

::cloudbind::binding::pages! {
    DescribeBackupDownloadUserRestriction: offset by offset, size limit, total total_count, items backup_limit_cluster_restrictions -> BackupLimitClusterRestriction
}
