// @generated from spec/tencentcloud/cynosdb/remove_cluster_slave_zone.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Removes cluster slave zone.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    /// - Begins a task: `Client::wait_for` asks DescribeFlow until it has ended.
    ///
    /// Page:
    /// [RemoveClusterSlaveZone](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=RemoveClusterSlaveZone)
    pub struct RemoveClusterSlaveZone for Cynosdb => RemoveClusterSlaveZoneResponse, RemoveClusterSlaveZoneError =
        Description::new("RemoveClusterSlaveZone", "POST", "/")
            .headers(&[("X-TC-Action", "RemoveClusterSlaveZone"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required RemoveClusterSlaveZoneRequired {
        cluster_id: String = body "ClusterId",
        slave_zone: String = body "SlaveZone",
    }
}

::cloudbind::binding::response! {
    pub struct RemoveClusterSlaveZoneResponse of RemoveClusterSlaveZone;
    flow_id: i64 = body "FlowId",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum RemoveClusterSlaveZoneError of RemoveClusterSlaveZone;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationDatabaseAccessError = "FailedOperation.DatabaseAccessError",
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// A value is not allowed.
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
        /// The operation is not allowed.
        OperationDeniedClusterStatusDeniedError = "OperationDenied.ClusterStatusDeniedError",
        /// The resource was not found.
        ResourceNotFoundClusterNotFoundError = "ResourceNotFound.ClusterNotFoundError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}

::cloudbind::binding::starts! {
    RemoveClusterSlaveZone: super::DescribeFlow, new super::DescribeFlowRequired { flow_id: response flow_id "FlowId" }
}
