// @generated from spec/tencentcloud/cynosdb/download_libra_db_cluster_list.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, LibraClusterSet, QueryFilter};

::cloudbind::binding::request! {
    /// Downloads libra DB cluster list.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [DownloadLibraDBClusterList](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DownloadLibraDBClusterList)
    pub struct DownloadLibraDBClusterList for Cynosdb => DownloadLibraDBClusterListResponse, DownloadLibraDBClusterListError =
        Description::new("DownloadLibraDBClusterList", "POST", "/")
            .headers(&[("X-TC-Action", "DownloadLibraDBClusterList"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    optional {
        limit: i64 = body "Limit" exact,
        offset: i64 = body "Offset" exact,
        order_by: String = body "OrderBy",
        order_by_type: String = body "OrderByType",
        filters: Vec<QueryFilter> = body "Filters",
    }
}

::cloudbind::binding::response! {
    pub struct DownloadLibraDBClusterListResponse of DownloadLibraDBClusterList;
    cluster_set: Vec<LibraClusterSet> = body "ClusterSet",
    total_count: i64 = body "TotalCount",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DownloadLibraDBClusterListError of DownloadLibraDBClusterList;
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
