// @generated from spec/tencentcloud/cynosdb/describe_cluster_detail_databases.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, DbInfo};

::cloudbind::binding::request! {
    /// Describes cluster detail databases.
    ///
    /// - Idempotent: sent twice it does no more than once.
    /// - Comes in pages: `Client::pages` and `Client::items` read them all.
    ///
    /// Page:
    /// [DescribeClusterDetailDatabases](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeClusterDetailDatabases)
    pub struct DescribeClusterDetailDatabases for Cynosdb => DescribeClusterDetailDatabasesResponse, DescribeClusterDetailDatabasesError =
        Description::new("DescribeClusterDetailDatabases", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeClusterDetailDatabases"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    required DescribeClusterDetailDatabasesRequired {
        cluster_id: String = body "ClusterId",
    }
    optional {
        offset: i64 = body "Offset" exact,
        limit: i64 = body "Limit" exact,
        db_name: String = body "DbName",
    }
}

::cloudbind::binding::response! {
    pub struct DescribeClusterDetailDatabasesResponse of DescribeClusterDetailDatabases;
    db_infos: Vec<DbInfo> = body "DbInfos",
    total_count: i64 = body "TotalCount",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeClusterDetailDatabasesError of DescribeClusterDetailDatabases;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationDatabaseAccessError = "FailedOperation.DatabaseAccessError",
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// A value is not allowed.
        InvalidParameterValueAccountNotExistError = "InvalidParameterValue.AccountNotExistError",
        /// A value is not allowed.
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
        /// The operation is not allowed.
        OperationDeniedInstanceStatusLimitError = "OperationDenied.InstanceStatusLimitError",
        /// The operation is not allowed.
        OperationDeniedServerlessInstanceStatusDenied = "OperationDenied.ServerlessInstanceStatusDenied",
        /// The resource was not found.
        ResourceNotFoundClusterNotFoundError = "ResourceNotFound.ClusterNotFoundError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}

::cloudbind::binding::pages! {
    DescribeClusterDetailDatabases: offset by offset, size limit, total total_count, items db_infos -> DbInfo
}
