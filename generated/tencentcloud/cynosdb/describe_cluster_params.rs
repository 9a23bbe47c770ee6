// @generated from spec/tencentcloud/cynosdb/describe_cluster_params.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, ParamInfo};

::cloudbind::binding::request! {
    /// Describes cluster params.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [DescribeClusterParams](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeClusterParams)
    pub struct DescribeClusterParams for Cynosdb => DescribeClusterParamsResponse, DescribeClusterParamsError =
        Description::new("DescribeClusterParams", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeClusterParams"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    required DescribeClusterParamsRequired {
        cluster_id: String = body "ClusterId",
    }
    optional {
        param_name: String = body "ParamName",
        is_global: String = body "IsGlobal",
    }
}

::cloudbind::binding::response! {
    pub struct DescribeClusterParamsResponse of DescribeClusterParams;
    total_count: i64 = body "TotalCount",
    items: Vec<ParamInfo> = body "Items",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeClusterParamsError of DescribeClusterParams;
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
        /// The resource was not found.
        ResourceNotFoundClusterNotFoundError = "ResourceNotFound.ClusterNotFoundError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}
