// @generated from spec/tencentcloud/cynosdb/copy_cluster_password_complexity.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Copies cluster password complexity.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    /// - Begins a task: `Client::wait_for` asks DescribeFlow until it has ended.
    ///
    /// Page:
    /// [CopyClusterPasswordComplexity](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=CopyClusterPasswordComplexity)
    pub struct CopyClusterPasswordComplexity for Cynosdb => CopyClusterPasswordComplexityResponse, CopyClusterPasswordComplexityError =
        Description::new("CopyClusterPasswordComplexity", "POST", "/")
            .headers(&[("X-TC-Action", "CopyClusterPasswordComplexity"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required CopyClusterPasswordComplexityRequired {
        cluster_ids: Vec<String> = body "ClusterIds",
        source_cluster_id: String = body "SourceClusterId",
    }
}

::cloudbind::binding::response! {
    pub struct CopyClusterPasswordComplexityResponse of CopyClusterPasswordComplexity;
    flow_id: i64 = body "FlowId",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum CopyClusterPasswordComplexityError of CopyClusterPasswordComplexity;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// The service failed.
        InternalErrorDbOperationFailed = "InternalError.DbOperationFailed",
        /// The operation is not allowed.
        OperationDeniedServerlessClusterStatusDenied = "OperationDenied.ServerlessClusterStatusDenied",
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
    CopyClusterPasswordComplexity: super::DescribeFlow, new super::DescribeFlowRequired { flow_id: response flow_id "FlowId" }
}
