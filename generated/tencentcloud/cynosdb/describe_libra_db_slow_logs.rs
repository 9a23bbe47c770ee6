// @generated from spec/tencentcloud/cynosdb/describe_libra_db_slow_logs.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, LogFilter};

::cloudbind::binding::request! {
    /// Describes libra DB slow logs.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [DescribeLibraDBSlowLogs](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeLibraDBSlowLogs)
    pub struct DescribeLibraDBSlowLogs for Cynosdb => DescribeLibraDBSlowLogsResponse, DescribeLibraDBSlowLogsError =
        Description::new("DescribeLibraDBSlowLogs", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeLibraDBSlowLogs"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    optional {
        instance_id: String = body "InstanceId",
        start_time: u64 = body "StartTime" exact,
        end_time: u64 = body "EndTime" exact,
        limit: String = body "Limit",
        offset: String = body "Offset",
        order: String = body "Order",
        order_by: String = body "OrderBy",
        log_filter: Vec<LogFilter> = body "LogFilter",
    }
}

::cloudbind::binding::response! {
    pub struct DescribeLibraDBSlowLogsResponse of DescribeLibraDBSlowLogs;
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeLibraDBSlowLogsError of DescribeLibraDBSlowLogs;
    shared Common(CommonErrorCode);
    codes {
        /// The service failed.
        InternalErrorDbError = "InternalError.DBError",
        /// The service failed.
        InternalErrorHttpError = "InternalError.HttpError",
        /// The service failed.
        InternalErrorInternalHttpServerError = "InternalError.InternalHttpServerError",
        /// The service failed.
        InternalErrorInternalInnerServiceError = "InternalError.InternalInnerServiceError",
        /// A parameter is wrong.
        InvalidParameterExceptionParam = "InvalidParameter.ExceptionParam",
    }
}
