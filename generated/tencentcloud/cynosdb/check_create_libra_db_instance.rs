// @generated from spec/tencentcloud/cynosdb/check_create_libra_db_instance.yaml. To change it, edit that and run `cargo build`.

use super::{CheckItem, CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Checks create libra DB instance.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [CheckCreateLibraDBInstance](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=CheckCreateLibraDBInstance)
    pub struct CheckCreateLibraDBInstance for Cynosdb => CheckCreateLibraDBInstanceResponse, CheckCreateLibraDBInstanceError =
        Description::new("CheckCreateLibraDBInstance", "POST", "/")
            .headers(&[("X-TC-Action", "CheckCreateLibraDBInstance"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    required CheckCreateLibraDBInstanceRequired {
        cluster_id: String = body "ClusterId",
    }
    optional {
        instance_id: String = body "InstanceId",
    }
}

::cloudbind::binding::response! {
    pub struct CheckCreateLibraDBInstanceResponse of CheckCreateLibraDBInstance;
    status: String = body "Status",
    check_item: Vec<CheckItem> = body "CheckItem",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum CheckCreateLibraDBInstanceError of CheckCreateLibraDBInstance;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationDatabaseAccessError = "FailedOperation.DatabaseAccessError",
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// The operation failed.
        FailedOperationTradeCreateOrderError = "FailedOperation.TradeCreateOrderError",
        /// The service failed.
        InternalErrorDbOperationFailed = "InternalError.DbOperationFailed",
        /// The service failed.
        InternalErrorGetSubnetFailed = "InternalError.GetSubnetFailed",
        /// The service failed.
        InternalErrorGetVpcFailed = "InternalError.GetVpcFailed",
        /// The service failed.
        InternalErrorUnknownError = "InternalError.UnknownError",
        /// A value is not allowed.
        InvalidParameterValueDbTypeNotFound = "InvalidParameterValue.DBTypeNotFound",
        /// A value is not allowed.
        InvalidParameterValueIllegalPassword = "InvalidParameterValue.IllegalPassword",
        /// A value is not allowed.
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
        /// A value is not allowed.
        InvalidParameterValueInvalidSpec = "InvalidParameterValue.InvalidSpec",
        /// A value is not allowed.
        InvalidParameterValueParamError = "InvalidParameterValue.ParamError",
        /// A value is not allowed.
        InvalidParameterValueRegionZoneUnavailable = "InvalidParameterValue.RegionZoneUnavailable",
        /// A value is not allowed.
        InvalidParameterValueSubnetNotFound = "InvalidParameterValue.SubnetNotFound",
        /// A value is not allowed.
        InvalidParameterValueVpcNotFound = "InvalidParameterValue.VpcNotFound",
        /// A quota is used up.
        LimitExceededUserInstanceLimit = "LimitExceeded.UserInstanceLimit",
        /// The operation is not allowed.
        OperationDeniedClusterOpNotAllowedError = "OperationDenied.ClusterOpNotAllowedError",
        /// The operation is not allowed.
        OperationDeniedClusterStatusDeniedError = "OperationDenied.ClusterStatusDeniedError",
        /// The operation is not allowed.
        OperationDeniedInsufficientBalanceError = "OperationDenied.InsufficientBalanceError",
        /// The operation is not allowed.
        OperationDeniedUserNotAuthenticatedError = "OperationDenied.UserNotAuthenticatedError",
        /// The resource was not found.
        ResourceNotFoundClusterNotFoundError = "ResourceNotFound.ClusterNotFoundError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}
