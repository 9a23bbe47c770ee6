// @generated from spec/tencentcloud/cynosdb/delete_accounts.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, InputAccount};

::cloudbind::binding::request! {
    /// Deletes accounts.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [DeleteAccounts](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DeleteAccounts)
    pub struct DeleteAccounts for Cynosdb => DeleteAccountsResponse, DeleteAccountsError =
        Description::new("DeleteAccounts", "POST", "/")
            .headers(&[("X-TC-Action", "DeleteAccounts"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required DeleteAccountsRequired {
        cluster_id: String = body "ClusterId",
    }
    optional {
        accounts: Vec<InputAccount> = body "Accounts",
    }
}

::cloudbind::binding::response! {
    pub struct DeleteAccountsResponse of DeleteAccounts;
    task_id: i64 = body "TaskId",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DeleteAccountsError of DeleteAccounts;
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
        InvalidParameterValueInstanceNotFound = "InvalidParameterValue.InstanceNotFound",
        /// A value is not allowed.
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
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
