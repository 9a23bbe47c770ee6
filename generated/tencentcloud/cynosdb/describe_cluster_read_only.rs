// @generated from spec/tencentcloud/cynosdb/describe_cluster_read_only.yaml. To change it, edit that and run `cargo build`.

use super::{ClusterReadOnlyValue, CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Describes cluster read only.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [DescribeClusterReadOnly](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeClusterReadOnly)
    pub struct DescribeClusterReadOnly for Cynosdb => DescribeClusterReadOnlyResponse, DescribeClusterReadOnlyError =
        Description::new("DescribeClusterReadOnly", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeClusterReadOnly"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    required DescribeClusterReadOnlyRequired {
        cluster_ids: Vec<String> = body "ClusterIds",
    }
}

::cloudbind::binding::response! {
    pub struct DescribeClusterReadOnlyResponse of DescribeClusterReadOnly;
    cluster_read_only_values: Vec<ClusterReadOnlyValue> = body "ClusterReadOnlyValues",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeClusterReadOnlyError of DescribeClusterReadOnly;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationDatabaseAccessError = "FailedOperation.DatabaseAccessError",
        /// The operation failed.
        FailedOperationFlowCreateError = "FailedOperation.FlowCreateError",
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// The service failed.
        InternalErrorDbOperationFailed = "InternalError.DbOperationFailed",
        /// The service failed.
        InternalErrorInternalHttpServerError = "InternalError.InternalHttpServerError",
        /// The service failed.
        InternalErrorSystemError = "InternalError.SystemError",
        /// A value is not allowed.
        InvalidParameterValueInstanceNotFound = "InvalidParameterValue.InstanceNotFound",
        /// The operation is not allowed.
        OperationDeniedClusterOpNotAllowedError = "OperationDenied.ClusterOpNotAllowedError",
        /// The operation is not allowed.
        OperationDeniedServerlessClusterStatusDenied = "OperationDenied.ServerlessClusterStatusDenied",
        /// The operation is not allowed.
        OperationDeniedServerlessInstanceStatusDenied = "OperationDenied.ServerlessInstanceStatusDenied",
        /// The resource was not found.
        ResourceNotFoundClusterNotFoundError = "ResourceNotFound.ClusterNotFoundError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}
