// @generated from spec/tencentcloud/cynosdb/modify_cluster_slave_zone.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Modifies cluster slave zone.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    /// - Begins a task: `Client::wait_for` asks DescribeFlow until it has ended.
    ///
    /// Page:
    /// [ModifyClusterSlaveZone](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyClusterSlaveZone)
    pub struct ModifyClusterSlaveZone for Cynosdb => ModifyClusterSlaveZoneResponse, ModifyClusterSlaveZoneError =
        Description::new("ModifyClusterSlaveZone", "POST", "/")
            .headers(&[("X-TC-Action", "ModifyClusterSlaveZone"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required ModifyClusterSlaveZoneRequired {
        cluster_id: String = body "ClusterId",
        old_slave_zone: String = body "OldSlaveZone",
        new_slave_zone: String = body "NewSlaveZone",
    }
    optional {
        binlog_sync_way: String = body "BinlogSyncWay",
        semi_sync_timeout: i64 = body "SemiSyncTimeout" exact,
    }
}

::cloudbind::binding::response! {
    pub struct ModifyClusterSlaveZoneResponse of ModifyClusterSlaveZone;
    flow_id: i64 = body "FlowId",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum ModifyClusterSlaveZoneError of ModifyClusterSlaveZone;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationDatabaseAccessError = "FailedOperation.DatabaseAccessError",
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// A value is not allowed.
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
        /// The operation is not allowed.
        OperationDeniedPausedSlsNotAllowModifySlave = "OperationDenied.PausedSlsNotAllowModifySlave",
        /// The resource was not found.
        ResourceNotFoundClusterNotFoundError = "ResourceNotFound.ClusterNotFoundError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}

::cloudbind::binding::starts! {
    ModifyClusterSlaveZone: super::DescribeFlow, new super::DescribeFlowRequired { flow_id: response flow_id "FlowId" }
}
