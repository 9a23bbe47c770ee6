// @generated from spec/tencentcloud/cynosdb/upgrade_proxy_version.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Upgrades proxy version.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    /// - Begins a task: `Client::wait_for` asks DescribeFlow until it has ended.
    ///
    /// Page:
    /// [UpgradeProxyVersion](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=UpgradeProxyVersion)
    pub struct UpgradeProxyVersion for Cynosdb => UpgradeProxyVersionResponse, UpgradeProxyVersionError =
        Description::new("UpgradeProxyVersion", "POST", "/")
            .headers(&[("X-TC-Action", "UpgradeProxyVersion"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required UpgradeProxyVersionRequired {
        cluster_id: String = body "ClusterId",
        src_proxy_version: String = body "SrcProxyVersion",
        dst_proxy_version: String = body "DstProxyVersion",
    }
    optional {
        proxy_group_id: String = body "ProxyGroupId",
        is_in_maintain_period: String = body "IsInMaintainPeriod",
    }
}

::cloudbind::binding::response! {
    pub struct UpgradeProxyVersionResponse of UpgradeProxyVersion;
    flow_id: i64 = body "FlowId",
    task_id: i64 = body "TaskId",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum UpgradeProxyVersionError of UpgradeProxyVersion;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationDatabaseAccessError = "FailedOperation.DatabaseAccessError",
        /// The operation failed.
        FailedOperationFlowCreateError = "FailedOperation.FlowCreateError",
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// The operation is not allowed.
        OperationDeniedProxyStockCheckError = "OperationDenied.ProxyStockCheckError",
    }
}

::cloudbind::binding::starts! {
    UpgradeProxyVersion: super::DescribeFlow, new super::DescribeFlowRequired { flow_id: response flow_id "FlowId" }
}
