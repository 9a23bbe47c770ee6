// @generated from spec/tencentcloud/cynosdb/export_instance_slow_queries.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Exports instance slow queries.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [ExportInstanceSlowQueries](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ExportInstanceSlowQueries)
    pub struct ExportInstanceSlowQueries for Cynosdb => ExportInstanceSlowQueriesResponse, ExportInstanceSlowQueriesError =
        Description::new("ExportInstanceSlowQueries", "POST", "/")
            .headers(&[("X-TC-Action", "ExportInstanceSlowQueries"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required ExportInstanceSlowQueriesRequired {
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
        file_type: String = body "FileType",
        order_by: String = body "OrderBy",
        order_by_type: String = body "OrderByType",
    }
}

::cloudbind::binding::response! {
    pub struct ExportInstanceSlowQueriesResponse of ExportInstanceSlowQueries;
    file_content: String = body "FileContent",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum ExportInstanceSlowQueriesError of ExportInstanceSlowQueries;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// A value is not allowed.
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}
