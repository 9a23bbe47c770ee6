// @generated from spec/tencentcloud/cynosdb/describe_clusters.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, CynosdbCluster, QueryFilter};

::cloudbind::binding::request! {
    /// Describes clusters.
    ///
    /// - Idempotent: sent twice it does no more than once.
    /// - Comes in pages: `Client::pages` and `Client::items` read them all.
    ///
    /// Page:
    /// [DescribeClusters](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeClusters)
    pub struct DescribeClusters for Cynosdb => DescribeClustersResponse, DescribeClustersError =
        Description::new("DescribeClusters", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeClusters"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    optional {
        db_type: String = body "DbType",
        limit: i64 = body "Limit" exact,
        offset: i64 = body "Offset" exact,
        order_by: String = body "OrderBy",
        order_by_type: String = body "OrderByType",
        filters: Vec<QueryFilter> = body "Filters",
    }
}

::cloudbind::binding::response! {
    pub struct DescribeClustersResponse of DescribeClusters;
    total_count: i64 = body "TotalCount",
    cluster_set: Vec<CynosdbCluster> = body "ClusterSet",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeClustersError of DescribeClusters;
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
    DescribeClusters: offset by offset, size limit, total total_count, items cluster_set -> CynosdbCluster
}
