// @generated from spec/tencentcloud/cynosdb/modify_cluster_password_complexity.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Modifies cluster password complexity.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    /// - Begins a task: `Client::wait_for` asks DescribeFlow until it has ended.
    ///
    /// Page:
    /// [ModifyClusterPasswordComplexity](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyClusterPasswordComplexity)
    pub struct ModifyClusterPasswordComplexity for Cynosdb => ModifyClusterPasswordComplexityResponse, ModifyClusterPasswordComplexityError =
        Description::new("ModifyClusterPasswordComplexity", "POST", "/")
            .headers(&[("X-TC-Action", "ModifyClusterPasswordComplexity"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required ModifyClusterPasswordComplexityRequired {
        cluster_id: String = body "ClusterId",
        validate_password_length: i64 = body "ValidatePasswordLength",
        validate_password_mixed_case_count: i64 = body "ValidatePasswordMixedCaseCount",
        validate_password_special_char_count: i64 = body "ValidatePasswordSpecialCharCount",
        validate_password_number_count: i64 = body "ValidatePasswordNumberCount",
        validate_password_policy: String = body "ValidatePasswordPolicy",
    }
    optional {
        validate_password_dictionary: Vec<String> = body "ValidatePasswordDictionary",
    }
}

::cloudbind::binding::response! {
    pub struct ModifyClusterPasswordComplexityResponse of ModifyClusterPasswordComplexity;
    flow_id: i64 = body "FlowId",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum ModifyClusterPasswordComplexityError of ModifyClusterPasswordComplexity;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// The service failed.
        InternalErrorDbOperationFailed = "InternalError.DbOperationFailed",
        /// A value is not allowed.
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
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
    ModifyClusterPasswordComplexity: super::DescribeFlow, new super::DescribeFlowRequired { flow_id: response flow_id "FlowId" }
}
