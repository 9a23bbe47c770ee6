// @generated from spec/tencentcloud/cynosdb/describe_backup_download_restriction.yaml. To change it, edit that and run `cargo build`.

use super::{BackupLimitClusterRestriction, CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Describes backup download restriction.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [DescribeBackupDownloadRestriction](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeBackupDownloadRestriction)
    pub struct DescribeBackupDownloadRestriction for Cynosdb => DescribeBackupDownloadRestrictionResponse, DescribeBackupDownloadRestrictionError =
        Description::new("DescribeBackupDownloadRestriction", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeBackupDownloadRestriction"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    required DescribeBackupDownloadRestrictionRequired {
        cluster_ids: Vec<String> = body "ClusterIds",
    }
}

::cloudbind::binding::response! {
    pub struct DescribeBackupDownloadRestrictionResponse of DescribeBackupDownloadRestriction;
    backup_limit_cluster_restrictions: Vec<BackupLimitClusterRestriction> = body "BackupLimitClusterRestrictions",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeBackupDownloadRestrictionError of DescribeBackupDownloadRestriction;
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
