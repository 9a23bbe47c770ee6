// @generated from spec/tencentcloud/cynosdb/describe_accounts.yaml. To change it, edit that and run `cargo build`.

use super::{Account, CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Describes accounts.
    ///
    /// - Idempotent: sent twice it does no more than once.
    /// - Comes in pages: `Client::pages` and `Client::items` read them all.
    ///
    /// Page:
    /// [DescribeAccounts](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeAccounts)
    pub struct DescribeAccounts for Cynosdb => DescribeAccountsResponse, DescribeAccountsError =
        Description::new("DescribeAccounts", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeAccounts"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    required DescribeAccountsRequired {
        cluster_id: String = body "ClusterId",
    }
    optional {
        account_names: Vec<String> = body "AccountNames",
        db_type: String = body "DbType",
        hosts: Vec<String> = body "Hosts",
        limit: i64 = body "Limit" exact,
        offset: i64 = body "Offset" exact,
        account_regular: String = body "AccountRegular",
    }
}

::cloudbind::binding::response! {
    pub struct DescribeAccountsResponse of DescribeAccounts;
    account_set: Vec<Account> = body "AccountSet",
    total_count: i64 = body "TotalCount",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeAccountsError of DescribeAccounts;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationDatabaseAccessError = "FailedOperation.DatabaseAccessError",
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// The service failed.
        InternalErrorDbOperationFailed = "InternalError.DbOperationFailed",
        /// The service failed.
        InternalErrorSystemError = "InternalError.SystemError",
        /// A value is not allowed.
        InvalidParameterValueInstanceNotFound = "InvalidParameterValue.InstanceNotFound",
        /// A value is not allowed.
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
        /// The operation is not allowed.
        OperationDeniedServerlessInstanceStatusDenied = "OperationDenied.ServerlessInstanceStatusDenied",
        /// The resource was not found.
        ResourceNotFoundClusterNotFoundError = "ResourceNotFound.ClusterNotFoundError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}

::cloudbind::binding::pages! {
    DescribeAccounts: offset by offset, size limit, total total_count, items account_set -> Account
}
