// @generated from spec/tencentcloud/cynosdb/describe_rollback_time_range.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, RollbackTimeRange};

::cloudbind::binding::request! {
    /// Describes rollback time range.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [DescribeRollbackTimeRange](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeRollbackTimeRange)
    pub struct DescribeRollbackTimeRange for Cynosdb => DescribeRollbackTimeRangeResponse, DescribeRollbackTimeRangeError =
        Description::new("DescribeRollbackTimeRange", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeRollbackTimeRange"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    required DescribeRollbackTimeRangeRequired {
        cluster_id: String = body "ClusterId",
    }
    optional {
        vault_id: String = body "VaultId",
        vault_region: String = body "VaultRegion",
    }
}

::cloudbind::binding::response! {
    pub struct DescribeRollbackTimeRangeResponse of DescribeRollbackTimeRange;
    time_range_start: String = body "TimeRangeStart",
    time_range_end: String = body "TimeRangeEnd",
    rollback_time_ranges: Vec<RollbackTimeRange> = body "RollbackTimeRanges",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeRollbackTimeRangeError of DescribeRollbackTimeRange;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationDatabaseAccessError = "FailedOperation.DatabaseAccessError",
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// The service failed.
        InternalErrorInternalHttpServerError = "InternalError.InternalHttpServerError",
        /// The service failed.
        InternalErrorSystemError = "InternalError.SystemError",
        /// A value is not allowed.
        InvalidParameterValueInvalidRegionIdError = "InvalidParameterValue.InvalidRegionIdError",
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
