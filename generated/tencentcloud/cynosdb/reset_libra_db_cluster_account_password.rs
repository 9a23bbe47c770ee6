// @generated from spec/tencentcloud/cynosdb/reset_libra_db_cluster_account_password.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};
use ::cloudbind::value;

::cloudbind::binding::request! {
    /// Resets libra DB cluster account password.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [ResetLibraDBClusterAccountPassword](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ResetLibraDBClusterAccountPassword)
    pub struct ResetLibraDBClusterAccountPassword for Cynosdb => ResetLibraDBClusterAccountPasswordResponse, ResetLibraDBClusterAccountPasswordError =
        Description::new("ResetLibraDBClusterAccountPassword", "POST", "/")
            .headers(&[("X-TC-Action", "ResetLibraDBClusterAccountPassword"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required ResetLibraDBClusterAccountPasswordRequired {
        cluster_id: String = body "ClusterId",
        account_password: value::Sensitive<String> = body "AccountPassword",
        account_name: String = body "AccountName",
    }
    optional {
        encrypt_method: String = body "EncryptMethod",
        host: String = body "Host",
    }
}

::cloudbind::binding::response! {
    pub struct ResetLibraDBClusterAccountPasswordResponse of ResetLibraDBClusterAccountPassword;
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum ResetLibraDBClusterAccountPasswordError of ResetLibraDBClusterAccountPassword;
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
