// @generated from spec/tencentcloud/cynosdb/describe_redo_logs.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, RedoLogItem};

::cloudbind::binding::request! {
    /// Describes redo logs.
    ///
    /// - Idempotent: sent twice it does no more than once.
    /// - Comes in pages: `Client::pages` and `Client::items` read them all.
    ///
    /// Page:
    /// [DescribeRedoLogs](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeRedoLogs)
    pub struct DescribeRedoLogs for Cynosdb => DescribeRedoLogsResponse, DescribeRedoLogsError =
        Description::new("DescribeRedoLogs", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeRedoLogs"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    required DescribeRedoLogsRequired {
        cluster_id: String = body "ClusterId",
    }
    optional {
        limit: i64 = body "Limit" exact,
        offset: i64 = body "Offset" exact,
        start_time: String = body "StartTime",
        end_time: String = body "EndTime",
        file_names: Vec<String> = body "FileNames",
    }
}

::cloudbind::binding::response! {
    pub struct DescribeRedoLogsResponse of DescribeRedoLogs;
    total_count: i64 = body "TotalCount",
    redo_logs: Vec<RedoLogItem> = body "RedoLogs",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeRedoLogsError of DescribeRedoLogs;
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
    DescribeRedoLogs: offset by offset, size limit, total total_count, items redo_logs -> RedoLogItem
}
