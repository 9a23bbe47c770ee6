// @generated from spec/tencentcloud/cynosdb/reset_account_password.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};
use ::cloudbind::value;

::cloudbind::binding::request! {
    /// Resets account password.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [ResetAccountPassword](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ResetAccountPassword)
    pub struct ResetAccountPassword for Cynosdb => ResetAccountPasswordResponse, ResetAccountPasswordError =
        Description::new("ResetAccountPassword", "POST", "/")
            .headers(&[("X-TC-Action", "ResetAccountPassword"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required ResetAccountPasswordRequired {
        account_name: String = body "AccountName",
        account_password: value::Sensitive<String> = body "AccountPassword",
        cluster_id: String = body "ClusterId",
    }
    optional {
        host: String = body "Host",
    }
}

::cloudbind::binding::response! {
    pub struct ResetAccountPasswordResponse of ResetAccountPassword;
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum ResetAccountPasswordError of ResetAccountPassword;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationDatabaseAccessError = "FailedOperation.DatabaseAccessError",
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// The service failed.
        InternalErrorDbOperationFailed = "InternalError.DbOperationFailed",
        /// The service failed.
        InternalErrorOperationNotSupport = "InternalError.OperationNotSupport",
        /// The service failed.
        InternalErrorSystemError = "InternalError.SystemError",
        /// A value is not allowed.
        InvalidParameterValueAccountNotExistError = "InvalidParameterValue.AccountNotExistError",
        /// A value is not allowed.
        InvalidParameterValueIllegalPassword = "InvalidParameterValue.IllegalPassword",
        /// A value is not allowed.
        InvalidParameterValueInternalAccount = "InvalidParameterValue.InternalAccount",
        /// A value is not allowed.
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
        /// A value is not allowed.
        InvalidParameterValueInvalidPasswordValueError = "InvalidParameterValue.InvalidPasswordValueError",
        /// A value is not allowed.
        InvalidParameterValueParamError = "InvalidParameterValue.ParamError",
        /// The operation is not allowed.
        OperationDeniedInstanceStatusDeniedError = "OperationDenied.InstanceStatusDeniedError",
        /// The operation is not allowed.
        OperationDeniedServerlessInstanceStatusDenied = "OperationDenied.ServerlessInstanceStatusDenied",
        /// The resource was not found.
        ResourceNotFoundClusterNotFoundError = "ResourceNotFound.ClusterNotFoundError",
        /// The resource cannot be used.
        ResourceUnavailableInstanceStatusAbnormal = "ResourceUnavailable.InstanceStatusAbnormal",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}
