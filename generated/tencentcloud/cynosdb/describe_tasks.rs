// @generated from spec/tencentcloud/cynosdb/describe_tasks.yaml. To change it, edit that and run `cargo build`.

use super::{BizTaskInfo, CommonErrorCode, Cynosdb, QueryFilter};

::cloudbind::binding::request! {
    /// Describes tasks.
    ///
    /// - Idempotent: sent twice it does no more than once.
    /// - Comes in pages: `Client::pages` and `Client::items` read them all.
    ///
    /// Page:
    /// [DescribeTasks](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeTasks)
    pub struct DescribeTasks for Cynosdb => DescribeTasksResponse, DescribeTasksError =
        Description::new("DescribeTasks", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeTasks"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    optional {
        start_time_begin: String = body "StartTimeBegin",
        start_time_end: String = body "StartTimeEnd",
        filters: Vec<QueryFilter> = body "Filters",
        limit: i64 = body "Limit" exact,
        offset: i64 = body "Offset" exact,
    }
}

::cloudbind::binding::response! {
    pub struct DescribeTasksResponse of DescribeTasks;
    total_count: i64 = body "TotalCount",
    task_list: Vec<BizTaskInfo> = body "TaskList",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeTasksError of DescribeTasks;
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

::cloudbind::binding::pages! {
    DescribeTasks: offset by offset, size limit, total total_count, items task_list -> BizTaskInfo
}
