// @generated from spec/tencentcloud/cynosdb/describe_proxies.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, ProxyGroupInfo, ProxyNodeInfo, QueryParamFilter};

::cloudbind::binding::request! {
    /// Describes proxies.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [DescribeProxies](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeProxies)
    pub struct DescribeProxies for Cynosdb => DescribeProxiesResponse, DescribeProxiesError =
        Description::new("DescribeProxies", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeProxies"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    optional {
        cluster_id: String = body "ClusterId",
        limit: i64 = body "Limit" exact,
        offset: i64 = body "Offset" exact,
        order_by: String = body "OrderBy",
        order_by_type: String = body "OrderByType",
        filters: Vec<QueryParamFilter> = body "Filters",
    }
}

::cloudbind::binding::response! {
    pub struct DescribeProxiesResponse of DescribeProxies;
    total_count: i64 = body "TotalCount",
    proxy_group_infos: Vec<ProxyGroupInfo> = body "ProxyGroupInfos",
    proxy_node_infos: Vec<ProxyNodeInfo> = body "ProxyNodeInfos",
    column_store_proxy_forward: String = body "ColumnStoreProxyForward",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeProxiesError of DescribeProxies;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationCamCheckResourceError = "FailedOperation.CamCheckResourceError",
        /// The operation failed.
        FailedOperationDatabaseAccessError = "FailedOperation.DatabaseAccessError",
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// The service failed.
        InternalErrorDbOperationFailed = "InternalError.DbOperationFailed",
        /// The service failed.
        InternalErrorSystemError = "InternalError.SystemError",
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
