// @generated from spec/tencentcloud/cynosdb/add_cluster_slave_zone.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Adds cluster slave zone.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    /// - Begins a task: `Client::wait_for` asks DescribeFlow until it has ended.
    ///
    /// Page:
    /// [AddClusterSlaveZone](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=AddClusterSlaveZone)
    pub struct AddClusterSlaveZone for Cynosdb => AddClusterSlaveZoneResponse, AddClusterSlaveZoneError =
        Description::new("AddClusterSlaveZone", "POST", "/")
            .headers(&[("X-TC-Action", "AddClusterSlaveZone"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required AddClusterSlaveZoneRequired {
        cluster_id: String = body "ClusterId",
        slave_zone: String = body "SlaveZone",
    }
    optional {
        binlog_sync_way: String = body "BinlogSyncWay",
        semi_sync_timeout: i64 = body "SemiSyncTimeout" exact,
    }
}

::cloudbind::binding::response! {
    pub struct AddClusterSlaveZoneResponse of AddClusterSlaveZone;
    flow_id: i64 = body "FlowId",
    big_deal_ids: Vec<String> = body "BigDealIds",
    deal_names: Vec<String> = body "DealNames",
    tran_id: String = body "TranId",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum AddClusterSlaveZoneError of AddClusterSlaveZone;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationDatabaseAccessError = "FailedOperation.DatabaseAccessError",
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// The service failed.
        InternalErrorInternalHttpServerError = "InternalError.InternalHttpServerError",
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
    AddClusterSlaveZone: super::DescribeFlow, new super::DescribeFlowRequired { flow_id: response flow_id "FlowId" }
}
