// @generated from spec/tencentcloud/cynosdb/describe_instance_slow_queries.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, SlowQueriesItem};

::cloudbind::binding::request! {
    /// Describes instance slow queries.
    ///
    /// - Idempotent: sent twice it does no more than once.
    /// - Comes in pages: `Client::pages` and `Client::items` read them all.
    ///
    /// Page:
    /// [DescribeInstanceSlowQueries](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeInstanceSlowQueries)
    pub struct DescribeInstanceSlowQueries for Cynosdb => DescribeInstanceSlowQueriesResponse, DescribeInstanceSlowQueriesError =
        Description::new("DescribeInstanceSlowQueries", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeInstanceSlowQueries"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    required DescribeInstanceSlowQueriesRequired {
        instance_id: String = body "InstanceId",
    }
    optional {
        start_time: String = body "StartTime",
        end_time: String = body "EndTime",
        limit: i64 = body "Limit" exact,
        offset: i64 = body "Offset" exact,
        username: String = body "Username",
        host: String = body "Host",
        database: String = body "Database",
        order_by: String = body "OrderBy",
        order_by_type: String = body "OrderByType",
        sql_text: String = body "SqlText",
    }
}

::cloudbind::binding::response! {
    pub struct DescribeInstanceSlowQueriesResponse of DescribeInstanceSlowQueries;
    total_count: i64 = body "TotalCount",
    slow_queries: Vec<SlowQueriesItem> = body "SlowQueries",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeInstanceSlowQueriesError of DescribeInstanceSlowQueries;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// A value is not allowed.
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
        /// The operation is not allowed.
        OperationDeniedCamDeniedError = "OperationDenied.CamDeniedError",
        /// The operation is not allowed.
        OperationDeniedLengthOverLimit = "OperationDenied.LengthOverLimit",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}

::cloudbind::binding::pages! {
    DescribeInstanceSlowQueries: offset by offset, size limit, total total_count, items slow_queries -> SlowQueriesItem
}
