// @generated from spec/tencentcloud/cynosdb/modify_proxy_rw_split.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, ProxyInstanceWeight};

::cloudbind::binding::request! {
    /// Modifies proxy rw split.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    /// - Begins a task: `Client::wait_for` asks DescribeFlow until it has ended.
    ///
    /// Page:
    /// [ModifyProxyRwSplit](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyProxyRwSplit)
    pub struct ModifyProxyRwSplit for Cynosdb => ModifyProxyRwSplitResponse, ModifyProxyRwSplitError =
        Description::new("ModifyProxyRwSplit", "POST", "/")
            .headers(&[("X-TC-Action", "ModifyProxyRwSplit"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required ModifyProxyRwSplitRequired {
        cluster_id: String = body "ClusterId",
        proxy_group_id: String = body "ProxyGroupId",
    }
    optional {
        consistency_type: String = body "ConsistencyType",
        consistency_time_out: String = body "ConsistencyTimeOut",
        weight_mode: String = body "WeightMode",
        instance_weights: Vec<ProxyInstanceWeight> = body "InstanceWeights",
        fail_over: String = body "FailOver",
        auto_add_ro: String = body "AutoAddRo",
        open_rw: String = body "OpenRw",
        rw_type: String = body "RwType",
        trans_split: bool = body "TransSplit" exact,
        access_mode: String = body "AccessMode",
        open_connection_pool: String = body "OpenConnectionPool",
        connection_pool_type: String = body "ConnectionPoolType",
        connection_pool_time_out: i64 = body "ConnectionPoolTimeOut" exact,
        ap_node_as_ro_node: bool = body "ApNodeAsRoNode" exact,
        ap_query_to_other_node: bool = body "ApQueryToOtherNode" exact,
        load_balance_mode: String = body "LoadBalanceMode",
        trans_all_split: bool = body "TransAllSplit" exact,
    }
}

::cloudbind::binding::response! {
    pub struct ModifyProxyRwSplitResponse of ModifyProxyRwSplit;
    flow_id: i64 = body "FlowId",
    task_id: i64 = body "TaskId",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum ModifyProxyRwSplitError of ModifyProxyRwSplit;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationDatabaseAccessError = "FailedOperation.DatabaseAccessError",
        /// The operation failed.
        FailedOperationFlowCreateError = "FailedOperation.FlowCreateError",
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// A parameter is wrong.
        InvalidParameterInvalidParameterError = "InvalidParameter.InvalidParameterError",
        /// A value is not allowed.
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
        /// The operation is not allowed.
        OperationDeniedClusterStatusDeniedError = "OperationDenied.ClusterStatusDeniedError",
        /// The operation is not allowed.
        OperationDeniedInstanceStatusDeniedError = "OperationDenied.InstanceStatusDeniedError",
        /// The resource was not found.
        ResourceNotFoundInstanceNotFoundError = "ResourceNotFound.InstanceNotFoundError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}

::cloudbind::binding::starts! {
    ModifyProxyRwSplit: super::DescribeFlow, new super::DescribeFlowRequired { flow_id: response flow_id "FlowId" }
}
