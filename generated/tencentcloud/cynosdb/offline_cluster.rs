// @generated from spec/tencentcloud/cynosdb/offline_cluster.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Takes cluster offline.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    /// - Begins a task: `Client::wait_for` asks DescribeFlow until it has ended.
    ///
    /// Page:
    /// [OfflineCluster](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=OfflineCluster)
    pub struct OfflineCluster for Cynosdb => OfflineClusterResponse, OfflineClusterError =
        Description::new("OfflineCluster", "POST", "/")
            .headers(&[("X-TC-Action", "OfflineCluster"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required OfflineClusterRequired {
        cluster_id: String = body "ClusterId",
    }
}

::cloudbind::binding::response! {
    pub struct OfflineClusterResponse of OfflineCluster;
    flow_id: i64 = body "FlowId",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum OfflineClusterError of OfflineCluster;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationFlowCreateError = "FailedOperation.FlowCreateError",
        /// The service failed.
        InternalErrorDbOperationFailed = "InternalError.DbOperationFailed",
        /// The service failed.
        InternalErrorUnknownError = "InternalError.UnknownError",
        /// A value is not allowed.
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
        /// The operation is not allowed.
        OperationDeniedClusterOpNotAllowedError = "OperationDenied.ClusterOpNotAllowedError",
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
    OfflineCluster: super::DescribeFlow, new super::DescribeFlowRequired { flow_id: response flow_id "FlowId" }
}
