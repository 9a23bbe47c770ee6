// @generated from spec/tencentcloud/cynosdb/reload_balance_proxy_node.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Reloads balance proxy node.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    /// - Begins a task: `Client::wait_for` asks DescribeFlow until it has ended.
    ///
    /// Page:
    /// [ReloadBalanceProxyNode](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ReloadBalanceProxyNode)
    pub struct ReloadBalanceProxyNode for Cynosdb => ReloadBalanceProxyNodeResponse, ReloadBalanceProxyNodeError =
        Description::new("ReloadBalanceProxyNode", "POST", "/")
            .headers(&[("X-TC-Action", "ReloadBalanceProxyNode"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required ReloadBalanceProxyNodeRequired {
        cluster_id: String = body "ClusterId",
        proxy_group_id: String = body "ProxyGroupId",
    }
}

::cloudbind::binding::response! {
    pub struct ReloadBalanceProxyNodeResponse of ReloadBalanceProxyNode;
    flow_id: i64 = body "FlowId",
    task_id: i64 = body "TaskId",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum ReloadBalanceProxyNodeError of ReloadBalanceProxyNode;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationDatabaseAccessError = "FailedOperation.DatabaseAccessError",
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// A value is not allowed.
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
    }
}

::cloudbind::binding::starts! {
    ReloadBalanceProxyNode: super::DescribeFlow, new super::DescribeFlowRequired { flow_id: response flow_id "FlowId" }
}
