// @generated from spec/tencentcloud/cynosdb/roll_back_cluster.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, RollbackDatabase, RollbackTable};

::cloudbind::binding::request! {
    /// Rolls back cluster.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    /// - Begins a task: `Client::wait_for` asks DescribeFlow until it has ended.
    ///
    /// Page:
    /// [RollBackCluster](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=RollBackCluster)
    pub struct RollBackCluster for Cynosdb => RollBackClusterResponse, RollBackClusterError =
        Description::new("RollBackCluster", "POST", "/")
            .headers(&[("X-TC-Action", "RollBackCluster"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required RollBackClusterRequired {
        cluster_id: String = body "ClusterId",
        rollback_strategy: String = body "RollbackStrategy",
    }
    optional {
        rollback_id: u64 = body "RollbackId" exact,
        expect_time: String = body "ExpectTime",
        expect_time_thresh: u64 = body "ExpectTimeThresh" exact,
        rollback_databases: Vec<RollbackDatabase> = body "RollbackDatabases",
        rollback_tables: Vec<RollbackTable> = body "RollbackTables",
        rollback_mode: String = body "RollbackMode",
        vault_id: String = body "VaultId",
    }
}

::cloudbind::binding::response! {
    pub struct RollBackClusterResponse of RollBackCluster;
    flow_id: i64 = body "FlowId",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum RollBackClusterError of RollBackCluster;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationFlowCreateError = "FailedOperation.FlowCreateError",
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// The service failed.
        InternalErrorDbOperationFailed = "InternalError.DbOperationFailed",
        /// A value is not allowed.
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
        /// The resource was not found.
        ResourceNotFoundClusterNotFoundError = "ResourceNotFound.ClusterNotFoundError",
        /// The resource cannot be used.
        ResourceUnavailableInstanceLockFail = "ResourceUnavailable.InstanceLockFail",
        /// The resource cannot be used.
        ResourceUnavailableInstanceStatusAbnormal = "ResourceUnavailable.InstanceStatusAbnormal",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}

::cloudbind::binding::starts! {
    RollBackCluster: super::DescribeFlow, new super::DescribeFlowRequired { flow_id: response flow_id "FlowId" }
}
