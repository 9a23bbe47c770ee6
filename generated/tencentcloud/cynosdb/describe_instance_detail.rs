// @generated from spec/tencentcloud/cynosdb/describe_instance_detail.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, CynosdbInstanceDetail};

::cloudbind::binding::request! {
    /// Describes instance detail.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [DescribeInstanceDetail](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeInstanceDetail)
    pub struct DescribeInstanceDetail for Cynosdb => DescribeInstanceDetailResponse, DescribeInstanceDetailError =
        Description::new("DescribeInstanceDetail", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeInstanceDetail"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    required DescribeInstanceDetailRequired {
        instance_id: String = body "InstanceId",
    }
}

::cloudbind::binding::response! {
    pub struct DescribeInstanceDetailResponse of DescribeInstanceDetail;
    detail: CynosdbInstanceDetail = body "Detail",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeInstanceDetailError of DescribeInstanceDetail;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationCamSigAndAuthError = "FailedOperation.CamSigAndAuthError",
        /// The operation failed.
        FailedOperationDatabaseAccessError = "FailedOperation.DatabaseAccessError",
        /// The service failed.
        InternalErrorDbOperationFailed = "InternalError.DbOperationFailed",
        /// The service failed.
        InternalErrorInternalHttpServerError = "InternalError.InternalHttpServerError",
        /// The service failed.
        InternalErrorOperationNotSupport = "InternalError.OperationNotSupport",
        /// The service failed.
        InternalErrorSystemError = "InternalError.SystemError",
        /// A value is not allowed.
        InvalidParameterValueInstanceNotFound = "InvalidParameterValue.InstanceNotFound",
        /// A value is not allowed.
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
        /// The operation is not allowed.
        OperationDeniedCamDeniedError = "OperationDenied.CamDeniedError",
        /// The resource was not found.
        ResourceNotFoundInstanceNotFoundError = "ResourceNotFound.InstanceNotFoundError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}
