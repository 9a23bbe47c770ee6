// @generated from spec/tencentcloud/cynosdb/describe_cluster_detail.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, CynosdbClusterDetail};

::cloudbind::binding::request! {
    /// Describes cluster detail.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [DescribeClusterDetail](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeClusterDetail)
    pub struct DescribeClusterDetail for Cynosdb => DescribeClusterDetailResponse, DescribeClusterDetailError =
        Description::new("DescribeClusterDetail", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeClusterDetail"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    required DescribeClusterDetailRequired {
        cluster_id: String = body "ClusterId",
    }
}

::cloudbind::binding::response! {
    pub struct DescribeClusterDetailResponse of DescribeClusterDetail;
    detail: CynosdbClusterDetail = body "Detail",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeClusterDetailError of DescribeClusterDetail;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationCamSigAndAuthError = "FailedOperation.CamSigAndAuthError",
        /// The operation failed.
        FailedOperationDatabaseAccessError = "FailedOperation.DatabaseAccessError",
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// The service failed.
        InternalErrorDbOperationFailed = "InternalError.DbOperationFailed",
        /// The service failed.
        InternalErrorGetVpcFailed = "InternalError.GetVpcFailed",
        /// The service failed.
        InternalErrorInternalHttpServerError = "InternalError.InternalHttpServerError",
        /// The service failed.
        InternalErrorSystemError = "InternalError.SystemError",
        /// The service failed.
        InternalErrorUnknownError = "InternalError.UnknownError",
        /// A value is not allowed.
        InvalidParameterValueClusterNotFound = "InvalidParameterValue.ClusterNotFound",
        /// A value is not allowed.
        InvalidParameterValueInstanceNotFound = "InvalidParameterValue.InstanceNotFound",
        /// A value is not allowed.
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
        /// A value is not allowed.
        InvalidParameterValueSubnetNotFound = "InvalidParameterValue.SubnetNotFound",
        /// The operation is not allowed.
        OperationDeniedVersionNotSupportError = "OperationDenied.VersionNotSupportError",
        /// The resource was not found.
        ResourceNotFoundClusterNotFoundError = "ResourceNotFound.ClusterNotFoundError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}
