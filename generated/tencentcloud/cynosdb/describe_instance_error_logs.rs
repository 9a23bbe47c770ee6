// @generated from spec/tencentcloud/cynosdb/describe_instance_error_logs.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, CynosdbErrorLogItem};

::cloudbind::binding::request! {
    /// Describes instance error logs.
    ///
    /// - Idempotent: sent twice it does no more than once.
    /// - Comes in pages: `Client::pages` and `Client::items` read them all.
    ///
    /// Page:
    /// [DescribeInstanceErrorLogs](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeInstanceErrorLogs)
    pub struct DescribeInstanceErrorLogs for Cynosdb => DescribeInstanceErrorLogsResponse, DescribeInstanceErrorLogsError =
        Description::new("DescribeInstanceErrorLogs", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeInstanceErrorLogs"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    required DescribeInstanceErrorLogsRequired {
        instance_id: String = body "InstanceId",
    }
    optional {
        limit: i64 = body "Limit" exact,
        offset: i64 = body "Offset" exact,
        start_time: String = body "StartTime",
        end_time: String = body "EndTime",
        order_by: String = body "OrderBy",
        order_by_type: String = body "OrderByType",
        log_levels: Vec<String> = body "LogLevels",
        key_words: Vec<String> = body "KeyWords",
    }
}

::cloudbind::binding::response! {
    pub struct DescribeInstanceErrorLogsResponse of DescribeInstanceErrorLogs;
    total_count: i64 = body "TotalCount",
    error_logs: Vec<CynosdbErrorLogItem> = body "ErrorLogs",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeInstanceErrorLogsError of DescribeInstanceErrorLogs;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// The service failed.
        InternalErrorDbOperationFailed = "InternalError.DbOperationFailed",
        /// The service failed.
        InternalErrorSystemError = "InternalError.SystemError",
        /// A parameter is wrong.
        InvalidParameterControllerNotFoundError = "InvalidParameter.ControllerNotFoundError",
        /// A value is not allowed.
        InvalidParameterValueInstanceNotFound = "InvalidParameterValue.InstanceNotFound",
        /// A value is not allowed.
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
        /// A value is not allowed.
        InvalidParameterValueValueNotFound = "InvalidParameterValue.ValueNotFound",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}

::cloudbind::binding::pages! {
    DescribeInstanceErrorLogs: offset by offset, size limit, total total_count, items error_logs -> CynosdbErrorLogItem
}
