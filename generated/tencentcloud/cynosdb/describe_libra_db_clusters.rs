// @generated from spec/tencentcloud/cynosdb/describe_libra_db_clusters.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, LibraDbClusterSet, QueryFilter};

::cloudbind::binding::request! {
    /// Describes libra DB clusters.
    ///
    /// - Idempotent: sent twice it does no more than once.
    /// - Comes in pages: `Client::pages` and `Client::items` read them all.
    ///
    /// Page:
    /// [DescribeLibraDBClusters](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeLibraDBClusters)
    pub struct DescribeLibraDBClusters for Cynosdb => DescribeLibraDBClustersResponse, DescribeLibraDBClustersError =
        Description::new("DescribeLibraDBClusters", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeLibraDBClusters"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    optional {
        limit: i64 = body "Limit" exact,
        offset: i64 = body "Offset" exact,
        order_by: String = body "OrderBy",
        order_by_type: String = body "OrderByType",
        filters: Vec<QueryFilter> = body "Filters",
    }
}

::cloudbind::binding::response! {
    pub struct DescribeLibraDBClustersResponse of DescribeLibraDBClusters;
    cluster_set: Vec<LibraDbClusterSet> = body "ClusterSet",
    total_count: i64 = body "TotalCount",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeLibraDBClustersError of DescribeLibraDBClusters;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationCamCheckResourceError = "FailedOperation.CamCheckResourceError",
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
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}

::cloudbind::binding::pages! {
    DescribeLibraDBClusters: offset by offset, size limit, total total_count, items cluster_set -> LibraDbClusterSet
}
