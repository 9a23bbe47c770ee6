// @generated from spec/tencentcloud/cynosdb/create_libra_db_cluster_accounts.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, NewAccount};

::cloudbind::binding::request! {
    /// Creates libra DB cluster accounts.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [CreateLibraDBClusterAccounts](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=CreateLibraDBClusterAccounts)
    pub struct CreateLibraDBClusterAccounts for Cynosdb => CreateLibraDBClusterAccountsResponse, CreateLibraDBClusterAccountsError =
        Description::new("CreateLibraDBClusterAccounts", "POST", "/")
            .headers(&[("X-TC-Action", "CreateLibraDBClusterAccounts"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required CreateLibraDBClusterAccountsRequired {
        cluster_id: String = body "ClusterId",
        accounts: Vec<NewAccount> = body "Accounts",
    }
    optional {
        encrypt_method: String = body "EncryptMethod",
    }
}

::cloudbind::binding::response! {
    pub struct CreateLibraDBClusterAccountsResponse of CreateLibraDBClusterAccounts;
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum CreateLibraDBClusterAccountsError of CreateLibraDBClusterAccounts;
    shared Common(CommonErrorCode);
    codes {
        /// The caller was not accepted.
        AuthFailure = "AuthFailure",
        /// The operation failed.
        FailedOperationDatabaseAccessError = "FailedOperation.DatabaseAccessError",
        /// The operation failed.
        FailedOperationInstanceQueryError = "FailedOperation.InstanceQueryError",
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// The service failed.
        InternalErrorDbOperationFailed = "InternalError.DbOperationFailed",
        /// The service failed.
        InternalErrorGetSecurityGroupDetailFailed = "InternalError.GetSecurityGroupDetailFailed",
        /// The service failed.
        InternalErrorGetSubnetFailed = "InternalError.GetSubnetFailed",
        /// The service failed.
        InternalErrorListInstancesError = "InternalError.ListInstancesError",
        /// The service failed.
        InternalErrorOperateWanFail = "InternalError.OperateWanFail",
        /// The service failed.
        InternalErrorOperationNotSupport = "InternalError.OperationNotSupport",
        /// The service failed.
        InternalErrorQueryDatabaseFailed = "InternalError.QueryDatabaseFailed",
        /// The service failed.
        InternalErrorSystemError = "InternalError.SystemError",
        /// A parameter is wrong.
        InvalidParameterIsolateNotAllowed = "InvalidParameter.IsolateNotAllowed",
        /// A value is not allowed.
        InvalidParameterValueAccountAlreadyExistError = "InvalidParameterValue.AccountAlreadyExistError",
        /// A value is not allowed.
        InvalidParameterValueAccountExist = "InvalidParameterValue.AccountExist",
        /// A value is not allowed.
        InvalidParameterValueDbTypeNotFound = "InvalidParameterValue.DBTypeNotFound",
        /// A value is not allowed.
        InvalidParameterValueFlowNotFound = "InvalidParameterValue.FlowNotFound",
        /// A value is not allowed.
        InvalidParameterValueIllegalInstanceName = "InvalidParameterValue.IllegalInstanceName",
        /// A value is not allowed.
        InvalidParameterValueIllegalPassword = "InvalidParameterValue.IllegalPassword",
        /// A value is not allowed.
        InvalidParameterValueInstanceNotFound = "InvalidParameterValue.InstanceNotFound",
        /// A value is not allowed.
        InvalidParameterValueInternalAccount = "InvalidParameterValue.InternalAccount",
        /// A value is not allowed.
        InvalidParameterValueInvalidDbVersion = "InvalidParameterValue.InvalidDBVersion",
        /// A value is not allowed.
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
        /// A value is not allowed.
        InvalidParameterValueInvalidSpec = "InvalidParameterValue.InvalidSpec",
        /// A value is not allowed.
        InvalidParameterValueParamError = "InvalidParameterValue.ParamError",
        /// A value is not allowed.
        InvalidParameterValueParameterMismatchError = "InvalidParameterValue.ParameterMismatchError",
        /// A value is not allowed.
        InvalidParameterValueRegionZoneUnavailable = "InvalidParameterValue.RegionZoneUnavailable",
        /// A value is not allowed.
        InvalidParameterValueStoragePoolNotFound = "InvalidParameterValue.StoragePoolNotFound",
        /// A value is not allowed.
        InvalidParameterValueSubnetNotFound = "InvalidParameterValue.SubnetNotFound",
        /// A value is not allowed.
        InvalidParameterValueVpcNotFound = "InvalidParameterValue.VpcNotFound",
        /// The operation is not allowed.
        OperationDeniedCreateTaskAndFlowError = "OperationDenied.CreateTaskAndFlowError",
        /// The operation is not allowed.
        OperationDeniedInstanceStatusDeniedError = "OperationDenied.InstanceStatusDeniedError",
        /// The operation is not allowed.
        OperationDeniedInvalidRegionForRollbackNewCluster = "OperationDenied.InvalidRegionForRollbackNewCluster",
        /// The operation is not allowed.
        OperationDeniedMissingParameterError = "OperationDenied.MissingParameterError",
        /// The operation is not allowed.
        OperationDeniedNoAvaliableResouceError = "OperationDenied.NoAvaliableResouceError",
        /// The operation is not allowed.
        OperationDeniedOperationDeniedError = "OperationDenied.OperationDeniedError",
        /// The operation is not allowed.
        OperationDeniedSecondaryCacheUnknownError = "OperationDenied.SecondaryCacheUnknownError",
        /// The operation is not allowed.
        OperationDeniedServerlessInstanceStatusDenied = "OperationDenied.ServerlessInstanceStatusDenied",
        /// The resource was not found.
        ResourceNotFoundClusterNotFoundError = "ResourceNotFound.ClusterNotFoundError",
        /// The resource was not found.
        ResourceNotFoundResourceNotFoundErr = "ResourceNotFound.ResourceNotFoundErr",
        /// The resource cannot be used.
        ResourceUnavailableInstanceLockFail = "ResourceUnavailable.InstanceLockFail",
        /// The resource cannot be used.
        ResourceUnavailableInstanceStatusAbnormal = "ResourceUnavailable.InstanceStatusAbnormal",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}
