// @generated from spec/tencentcloud/cynosdb/describe_libra_db_cluster_accounts.yaml. To change it, edit that and run `cargo build`.

use super::{Account, CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Describes libra DB cluster accounts.
    ///
    /// - Idempotent: sent twice it does no more than once.
    /// - Comes in pages: `Client::pages` and `Client::items` read them all.
    ///
    /// Page:
    /// [DescribeLibraDBClusterAccounts](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeLibraDBClusterAccounts)
    pub struct DescribeLibraDBClusterAccounts for Cynosdb => DescribeLibraDBClusterAccountsResponse, DescribeLibraDBClusterAccountsError =
        Description::new("DescribeLibraDBClusterAccounts", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeLibraDBClusterAccounts"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    required DescribeLibraDBClusterAccountsRequired {
        cluster_id: String = body "ClusterId",
    }
    optional {
        account_names: Vec<String> = body "AccountNames",
        account_regular: String = body "AccountRegular",
        hosts: Vec<String> = body "Hosts",
        limit: i64 = body "Limit" exact,
        offset: i64 = body "Offset" exact,
    }
}

::cloudbind::binding::response! {
    pub struct DescribeLibraDBClusterAccountsResponse of DescribeLibraDBClusterAccounts;
    account_set: Vec<Account> = body "AccountSet",
    total_count: i64 = body "TotalCount",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeLibraDBClusterAccountsError of DescribeLibraDBClusterAccounts;
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
    DescribeLibraDBClusterAccounts: offset by offset, size limit, total total_count, items account_set -> Account
}
