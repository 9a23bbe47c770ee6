// @generated from spec/tencentcloud/cynosdb/describe_cluster_password_complexity.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, ParamInfo};

::cloudbind::binding::request! {
    /// Describes cluster password complexity.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [DescribeClusterPasswordComplexity](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeClusterPasswordComplexity)
    pub struct DescribeClusterPasswordComplexity for Cynosdb => DescribeClusterPasswordComplexityResponse, DescribeClusterPasswordComplexityError =
        Description::new("DescribeClusterPasswordComplexity", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeClusterPasswordComplexity"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    required DescribeClusterPasswordComplexityRequired {
        cluster_id: String = body "ClusterId",
    }
}

::cloudbind::binding::response! {
    pub struct DescribeClusterPasswordComplexityResponse of DescribeClusterPasswordComplexity;
    validate_password_dictionary: ParamInfo = body "ValidatePasswordDictionary",
    validate_password_length: ParamInfo = body "ValidatePasswordLength",
    validate_password_mixed_case_count: ParamInfo = body "ValidatePasswordMixedCaseCount",
    validate_password_number_count: ParamInfo = body "ValidatePasswordNumberCount",
    validate_password_policy: ParamInfo = body "ValidatePasswordPolicy",
    validate_password_special_char_count: ParamInfo = body "ValidatePasswordSpecialCharCount",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeClusterPasswordComplexityError of DescribeClusterPasswordComplexity;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationGetOssInfoError = "FailedOperation.GetOssInfoError",
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// The service failed.
        InternalErrorDbOperationFailed = "InternalError.DbOperationFailed",
        /// The operation is not allowed.
        OperationDeniedClusterOpNotAllowedError = "OperationDenied.ClusterOpNotAllowedError",
        /// The operation is not allowed.
        OperationDeniedInstanceStatusDeniedError = "OperationDenied.InstanceStatusDeniedError",
        /// The operation is not allowed.
        OperationDeniedServerlessInstanceStatusDenied = "OperationDenied.ServerlessInstanceStatusDenied",
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
