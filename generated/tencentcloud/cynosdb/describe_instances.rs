// @generated from spec/tencentcloud/cynosdb/describe_instances.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, CynosdbInstance, QueryFilter};

::cloudbind::binding::request! {
    /// Describes instances.
    ///
    /// - Idempotent: sent twice it does no more than once.
    /// - Comes in pages: `Client::pages` and `Client::items` read them all.
    ///
    /// Page:
    /// [DescribeInstances](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeInstances)
    pub struct DescribeInstances for Cynosdb => DescribeInstancesResponse, DescribeInstancesError =
        Description::new("DescribeInstances", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeInstances"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    optional {
        limit: i64 = body "Limit" exact,
        offset: i64 = body "Offset" exact,
        order_by: String = body "OrderBy",
        order_by_type: String = body "OrderByType",
        filters: Vec<QueryFilter> = body "Filters",
        db_type: String = body "DbType",
        status: String = body "Status",
        instance_ids: Vec<String> = body "InstanceIds",
        cluster_type: String = body "ClusterType",
    }
}

::cloudbind::binding::response! {
    pub struct DescribeInstancesResponse of DescribeInstances;
    total_count: i64 = body "TotalCount",
    instance_set: Vec<CynosdbInstance> = body "InstanceSet",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeInstancesError of DescribeInstances;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationCamCheckResourceError = "FailedOperation.CamCheckResourceError",
        /// The operation failed.
        FailedOperationCamSigAndAuthError = "FailedOperation.CamSigAndAuthError",
        /// The operation failed.
        FailedOperationDatabaseAccessError = "FailedOperation.DatabaseAccessError",
        /// The service failed.
        InternalErrorDbOperationFailed = "InternalError.DbOperationFailed",
        /// The service failed.
        InternalErrorInternalHttpServerError = "InternalError.InternalHttpServerError",
        /// The service failed.
        InternalErrorSystemError = "InternalError.SystemError",
        /// The service failed.
        InternalErrorUnknownError = "InternalError.UnknownError",
        /// A value is not allowed.
        InvalidParameterValueIllegalOrderBy = "InvalidParameterValue.IllegalOrderBy",
        /// A value is not allowed.
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
        /// A value is not allowed.
        InvalidParameterValueParamBothSetError = "InvalidParameterValue.ParamBothSetError",
        /// A value is not allowed.
        InvalidParameterValueParamError = "InvalidParameterValue.ParamError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}

::cloudbind::binding::pages! {
    DescribeInstances: offset by offset, size limit, total total_count, items instance_set -> CynosdbInstance
}
