// @generated from spec/tencentcloud/cynosdb/describe_proxy_nodes.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, ProxyNodeInfo, QueryFilter};

::cloudbind::binding::request! {
    /// Describes proxy nodes.
    ///
    /// - Idempotent: sent twice it does no more than once.
    /// - Comes in pages: `Client::pages` and `Client::items` read them all.
    ///
    /// Page:
    /// [DescribeProxyNodes](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeProxyNodes)
    pub struct DescribeProxyNodes for Cynosdb => DescribeProxyNodesResponse, DescribeProxyNodesError =
        Description::new("DescribeProxyNodes", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeProxyNodes"), ("X-TC-Version", "2019-01-07")])
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
    pub struct DescribeProxyNodesResponse of DescribeProxyNodes;
    total_count: i64 = body "TotalCount",
    proxy_node_infos: Vec<ProxyNodeInfo> = body "ProxyNodeInfos",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeProxyNodesError of DescribeProxyNodes;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationDatabaseAccessError = "FailedOperation.DatabaseAccessError",
        /// A value is not allowed.
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}

::cloudbind::binding::pages! {
    DescribeProxyNodes: offset by offset, size limit, total total_count, items proxy_node_infos -> ProxyNodeInfo
}
