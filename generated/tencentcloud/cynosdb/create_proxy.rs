// @generated from spec/tencentcloud/cynosdb/create_proxy.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, ProxyZone};

::cloudbind::binding::request! {
    /// Creates proxy.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    /// - Begins a task: `Client::wait_for` asks DescribeFlow until it has ended.
    ///
    /// Page:
    /// [CreateProxy](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=CreateProxy)
    pub struct CreateProxy for Cynosdb => CreateProxyResponse, CreateProxyError =
        Description::new("CreateProxy", "POST", "/")
            .headers(&[("X-TC-Action", "CreateProxy"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required CreateProxyRequired {
        cluster_id: String = body "ClusterId",
        cpu: i64 = body "Cpu",
        mem: i64 = body "Mem",
    }
    optional {
        unique_vpc_id: String = body "UniqueVpcId",
        unique_subnet_id: String = body "UniqueSubnetId",
        proxy_count: i64 = body "ProxyCount" exact,
        connection_pool_type: String = body "ConnectionPoolType",
        open_connection_pool: String = body "OpenConnectionPool",
        connection_pool_time_out: i64 = body "ConnectionPoolTimeOut" exact,
        security_group_ids: Vec<String> = body "SecurityGroupIds",
        description: String = body "Description",
        proxy_zones: Vec<ProxyZone> = body "ProxyZones",
    }
}

::cloudbind::binding::response! {
    pub struct CreateProxyResponse of CreateProxy;
    flow_id: i64 = body "FlowId",
    task_id: i64 = body "TaskId",
    proxy_group_id: String = body "ProxyGroupId",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum CreateProxyError of CreateProxy;
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
        /// The operation is not allowed.
        OperationDeniedClusterStatusDeniedError = "OperationDenied.ClusterStatusDeniedError",
        /// The operation is not allowed.
        OperationDeniedInstanceStatusDeniedError = "OperationDenied.InstanceStatusDeniedError",
        /// The resource was not found.
        ResourceNotFoundClusterNotFoundError = "ResourceNotFound.ClusterNotFoundError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}

::cloudbind::binding::starts! {
    CreateProxy: super::DescribeFlow, new super::DescribeFlowRequired { flow_id: response flow_id "FlowId" }
}
