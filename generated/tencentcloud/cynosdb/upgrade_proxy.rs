// @generated from spec/tencentcloud/cynosdb/upgrade_proxy.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, ProxyZone};

::cloudbind::binding::request! {
    /// Upgrades proxy.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    /// - Begins a task: `Client::wait_for` asks DescribeFlow until it has ended.
    ///
    /// Page:
    /// [UpgradeProxy](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=UpgradeProxy)
    pub struct UpgradeProxy for Cynosdb => UpgradeProxyResponse, UpgradeProxyError =
        Description::new("UpgradeProxy", "POST", "/")
            .headers(&[("X-TC-Action", "UpgradeProxy"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required UpgradeProxyRequired {
        cluster_id: String = body "ClusterId",
        cpu: i64 = body "Cpu",
        mem: i64 = body "Mem",
    }
    optional {
        proxy_count: i64 = body "ProxyCount" exact,
        proxy_group_id: String = body "ProxyGroupId",
        reload_balance: String = body "ReloadBalance",
        is_in_maintain_period: String = body "IsInMaintainPeriod",
        proxy_zones: Vec<ProxyZone> = body "ProxyZones",
        is_roll_upgrade: String = body "IsRollUpgrade",
        roll_upgrade_waiting_time: i64 = body "RollUpgradeWaitingTime" exact,
    }
}

::cloudbind::binding::response! {
    pub struct UpgradeProxyResponse of UpgradeProxy;
    flow_id: i64 = body "FlowId",
    task_id: i64 = body "TaskId",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum UpgradeProxyError of UpgradeProxy;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationDatabaseAccessError = "FailedOperation.DatabaseAccessError",
        /// The operation failed.
        FailedOperationFlowCreateError = "FailedOperation.FlowCreateError",
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// The operation failed.
        FailedOperationSpecNotFoundError = "FailedOperation.SpecNotFoundError",
        /// The operation is not allowed.
        OperationDeniedGetProxyGroupFailedError = "OperationDenied.GetProxyGroupFailedError",
        /// The operation is not allowed.
        OperationDeniedProxyConnectCountCheckError = "OperationDenied.ProxyConnectCountCheckError",
        /// The operation is not allowed.
        OperationDeniedProxyNodeCountCheckError = "OperationDenied.ProxyNodeCountCheckError",
        /// The operation is not allowed.
        OperationDeniedProxyNotRunningError = "OperationDenied.ProxyNotRunningError",
        /// The operation is not allowed.
        OperationDeniedProxySaleZoneCheckError = "OperationDenied.ProxySaleZoneCheckError",
        /// The operation is not allowed.
        OperationDeniedProxyVersionCheckError = "OperationDenied.ProxyVersionCheckError",
        /// The operation is not allowed.
        OperationDeniedProxyZoneCheckError = "OperationDenied.ProxyZoneCheckError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}

::cloudbind::binding::starts! {
    UpgradeProxy: super::DescribeFlow, new super::DescribeFlowRequired { flow_id: response flow_id "FlowId" }
}
