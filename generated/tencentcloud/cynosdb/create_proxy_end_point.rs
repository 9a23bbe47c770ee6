// @generated from spec/tencentcloud/cynosdb/create_proxy_end_point.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, ProxyInstanceWeight};

::cloudbind::binding::request! {
    /// Creates proxy end point.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    /// - Begins a task: `Client::wait_for` asks DescribeFlow until it has ended.
    ///
    /// Page:
    /// [CreateProxyEndPoint](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=CreateProxyEndPoint)
    pub struct CreateProxyEndPoint for Cynosdb => CreateProxyEndPointResponse, CreateProxyEndPointError =
        Description::new("CreateProxyEndPoint", "POST", "/")
            .headers(&[("X-TC-Action", "CreateProxyEndPoint"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required CreateProxyEndPointRequired {
        cluster_id: String = body "ClusterId",
        unique_vpc_id: String = body "UniqueVpcId",
        unique_subnet_id: String = body "UniqueSubnetId",
    }
    optional {
        connection_pool_type: String = body "ConnectionPoolType",
        open_connection_pool: String = body "OpenConnectionPool",
        connection_pool_time_out: i64 = body "ConnectionPoolTimeOut" exact,
        security_group_ids: Vec<String> = body "SecurityGroupIds",
        description: String = body "Description",
        vip: String = body "Vip",
        weight_mode: String = body "WeightMode",
        auto_add_ro: String = body "AutoAddRo",
        fail_over: String = body "FailOver",
        consistency_type: String = body "ConsistencyType",
        rw_type: String = body "RwType",
        consistency_time_out: i64 = body "ConsistencyTimeOut" exact,
        trans_split: bool = body "TransSplit" exact,
        access_mode: String = body "AccessMode",
        instance_weights: Vec<ProxyInstanceWeight> = body "InstanceWeights",
        load_balance_mode: String = body "LoadBalanceMode",
        trans_all_split: bool = body "TransAllSplit" exact,
    }
}

::cloudbind::binding::response! {
    pub struct CreateProxyEndPointResponse of CreateProxyEndPoint;
    flow_id: i64 = body "FlowId",
    task_id: i64 = body "TaskId",
    proxy_group_id: String = body "ProxyGroupId",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum CreateProxyEndPointError of CreateProxyEndPoint;
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
        InvalidParameterValueInvalidZoneIdError = "InvalidParameterValue.InvalidZoneIdError",
        /// The operation is not allowed.
        OperationDeniedClusterOpNotAllowedError = "OperationDenied.ClusterOpNotAllowedError",
        /// The operation is not allowed.
        OperationDeniedInstanceStatusDeniedError = "OperationDenied.InstanceStatusDeniedError",
        /// The resource was not found.
        ResourceNotFoundClusterNotFoundError = "ResourceNotFound.ClusterNotFoundError",
        /// The resource was not found.
        ResourceNotFoundInstanceNotFoundError = "ResourceNotFound.InstanceNotFoundError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}

::cloudbind::binding::starts! {
    CreateProxyEndPoint: super::DescribeFlow, new super::DescribeFlowRequired { flow_id: response flow_id "FlowId" }
}
