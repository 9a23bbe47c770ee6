// @generated from spec/tencentcloud/cynosdb/modify_backup_download_restriction.yaml. To change it, edit that and run `cargo build`.

use super::{BackupLimitVpcItem, CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Modifies backup download restriction.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [ModifyBackupDownloadRestriction](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyBackupDownloadRestriction)
    pub struct ModifyBackupDownloadRestriction for Cynosdb => ModifyBackupDownloadRestrictionResponse, ModifyBackupDownloadRestrictionError =
        Description::new("ModifyBackupDownloadRestriction", "POST", "/")
            .headers(&[("X-TC-Action", "ModifyBackupDownloadRestriction"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required ModifyBackupDownloadRestrictionRequired {
        cluster_ids: Vec<String> = body "ClusterIds",
        limit_type: String = body "LimitType",
    }
    optional {
        vpc_comparison_symbol: String = body "VpcComparisonSymbol",
        ip_comparison_symbol: String = body "IpComparisonSymbol",
        limit_vpcs: Vec<BackupLimitVpcItem> = body "LimitVpcs",
        limit_ips: Vec<String> = body "LimitIps",
    }
}

::cloudbind::binding::response! {
    pub struct ModifyBackupDownloadRestrictionResponse of ModifyBackupDownloadRestriction;
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum ModifyBackupDownloadRestrictionError of ModifyBackupDownloadRestriction;
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
