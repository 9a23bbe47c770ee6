// @generated from spec/tencentcloud/cynosdb/offline_libra_db_cluster.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Takes libra DB cluster offline.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    /// - Begins a task: `Client::wait_for` asks DescribeFlow until it has ended.
    ///
    /// Page:
    /// [OfflineLibraDBCluster](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=OfflineLibraDBCluster)
    pub struct OfflineLibraDBCluster for Cynosdb => OfflineLibraDBClusterResponse, OfflineLibraDBClusterError =
        Description::new("OfflineLibraDBCluster", "POST", "/")
            .headers(&[("X-TC-Action", "OfflineLibraDBCluster"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required OfflineLibraDBClusterRequired {
        cluster_id: String = body "ClusterId",
    }
}

::cloudbind::binding::response! {
    pub struct OfflineLibraDBClusterResponse of OfflineLibraDBCluster;
    flow_id: i64 = body "FlowId",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum OfflineLibraDBClusterError of OfflineLibraDBCluster;
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
    OfflineLibraDBCluster: super::DescribeFlow, new super::DescribeFlowRequired { flow_id: response flow_id "FlowId" }
}
