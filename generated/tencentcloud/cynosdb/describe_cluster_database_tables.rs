// @generated from spec/tencentcloud/cynosdb/describe_cluster_database_tables.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Describes cluster database tables.
    ///
    /// - Idempotent: sent twice it does no more than once.
    /// - Comes in pages: `Client::pages` and `Client::items` read them all.
    ///
    /// Page:
    /// [DescribeClusterDatabaseTables](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeClusterDatabaseTables)
    pub struct DescribeClusterDatabaseTables for Cynosdb => DescribeClusterDatabaseTablesResponse, DescribeClusterDatabaseTablesError =
        Description::new("DescribeClusterDatabaseTables", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeClusterDatabaseTables"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    required DescribeClusterDatabaseTablesRequired {
        cluster_id: String = body "ClusterId",
        db: String = body "Db",
    }
    optional {
        offset: i64 = body "Offset" exact,
        limit: i64 = body "Limit" exact,
        table_type: String = body "TableType",
    }
}

::cloudbind::binding::response! {
    pub struct DescribeClusterDatabaseTablesResponse of DescribeClusterDatabaseTables;
    total_count: i64 = body "TotalCount",
    offset: i64 = body "Offset",
    limit: i64 = body "Limit",
    tables: Vec<String> = body "Tables",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeClusterDatabaseTablesError of DescribeClusterDatabaseTables;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationDatabaseAccessError = "FailedOperation.DatabaseAccessError",
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// The service failed.
        InternalErrorDbOperationFailed = "InternalError.DbOperationFailed",
        /// The service failed.
        InternalErrorGetSecurityGroupDetailFailed = "InternalError.GetSecurityGroupDetailFailed",
        /// The service failed.
        InternalErrorGetSubnetFailed = "InternalError.GetSubnetFailed",
        /// The service failed.
        InternalErrorGetVpcFailed = "InternalError.GetVpcFailed",
        /// The service failed.
        InternalErrorListInstanceFailed = "InternalError.ListInstanceFailed",
        /// The service failed.
        InternalErrorOperateWanFail = "InternalError.OperateWanFail",
        /// The service failed.
        InternalErrorOperationNotSupport = "InternalError.OperationNotSupport",
        /// The service failed.
        InternalErrorQueryDatabaseFailed = "InternalError.QueryDatabaseFailed",
        /// The service failed.
        InternalErrorSystemError = "InternalError.SystemError",
        /// A parameter is wrong.
        InvalidParameterIsolateNotAllowed = "InvalidParameter.IsolateNotAllowed",
        /// A value is not allowed.
        InvalidParameterValueAccountExist = "InvalidParameterValue.AccountExist",
        /// A value is not allowed.
        InvalidParameterValueDbTypeNotFound = "InvalidParameterValue.DBTypeNotFound",
        /// A value is not allowed.
        InvalidParameterValueFlowNotFound = "InvalidParameterValue.FlowNotFound",
        /// A value is not allowed.
        InvalidParameterValueIllegalInstanceName = "InvalidParameterValue.IllegalInstanceName",
        /// A value is not allowed.
        InvalidParameterValueIllegalOrderBy = "InvalidParameterValue.IllegalOrderBy",
        /// A value is not allowed.
        InvalidParameterValueIllegalPassword = "InvalidParameterValue.IllegalPassword",
        /// A value is not allowed.
        InvalidParameterValueInstanceNotFound = "InvalidParameterValue.InstanceNotFound",
        /// A value is not allowed.
        InvalidParameterValueInternalAccount = "InvalidParameterValue.InternalAccount",
        /// A value is not allowed.
        InvalidParameterValueInvalidDbVersion = "InvalidParameterValue.InvalidDBVersion",
        /// A value is not allowed.
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
        /// A value is not allowed.
        InvalidParameterValueInvalidSpec = "InvalidParameterValue.InvalidSpec",
        /// A value is not allowed.
        InvalidParameterValueParamError = "InvalidParameterValue.ParamError",
        /// A value is not allowed.
        InvalidParameterValueRegionZoneUnavailable = "InvalidParameterValue.RegionZoneUnavailable",
        /// A value is not allowed.
        InvalidParameterValueStoragePoolNotFound = "InvalidParameterValue.StoragePoolNotFound",
        /// A value is not allowed.
        InvalidParameterValueSubnetNotFound = "InvalidParameterValue.SubnetNotFound",
        /// A value is not allowed.
        InvalidParameterValueVpcNotFound = "InvalidParameterValue.VpcNotFound",
        /// A quota is used up.
        LimitExceededUserInstanceLimit = "LimitExceeded.UserInstanceLimit",
        /// The operation is not allowed.
        OperationDeniedInstanceStatusLimitError = "OperationDenied.InstanceStatusLimitError",
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
    DescribeClusterDatabaseTables: offset by offset, size limit, total total_count, items tables -> String
}
