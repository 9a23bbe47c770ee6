// @generated from spec/tencentcloud/cynosdb/close_cluster_password_complexity.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Closes cluster password complexity.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    /// - Begins a task: `Client::wait_for` asks DescribeFlow until it has ended.
    ///
    /// Page:
    /// [CloseClusterPasswordComplexity](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=CloseClusterPasswordComplexity)
    pub struct CloseClusterPasswordComplexity for Cynosdb => CloseClusterPasswordComplexityResponse, CloseClusterPasswordComplexityError =
        Description::new("CloseClusterPasswordComplexity", "POST", "/")
            .headers(&[("X-TC-Action", "CloseClusterPasswordComplexity"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required CloseClusterPasswordComplexityRequired {
        cluster_ids: Vec<String> = body "ClusterIds",
    }
}

::cloudbind::binding::response! {
    pub struct CloseClusterPasswordComplexityResponse of CloseClusterPasswordComplexity;
    flow_id: i64 = body "FlowId",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum CloseClusterPasswordComplexityError of CloseClusterPasswordComplexity;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// The service failed.
        InternalErrorDbOperationFailed = "InternalError.DbOperationFailed",
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
    CloseClusterPasswordComplexity: super::DescribeFlow, new super::DescribeFlowRequired { flow_id: response flow_id "FlowId" }
}
