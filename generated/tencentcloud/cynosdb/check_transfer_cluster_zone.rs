// @generated from spec/tencentcloud/cynosdb/check_transfer_cluster_zone.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, ProxyZone};

::cloudbind::binding::request! {
    /// Checks transfer cluster zone.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [CheckTransferClusterZone](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=CheckTransferClusterZone)
    pub struct CheckTransferClusterZone for Cynosdb => CheckTransferClusterZoneResponse, CheckTransferClusterZoneError =
        Description::new("CheckTransferClusterZone", "POST", "/")
            .headers(&[("X-TC-Action", "CheckTransferClusterZone"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    required CheckTransferClusterZoneRequired {
        cluster_id: String = body "ClusterId",
        dst_zone: String = body "DstZone",
    }
    optional {
        proxy_zones: Vec<ProxyZone> = body "ProxyZones",
    }
}

::cloudbind::binding::response! {
    pub struct CheckTransferClusterZoneResponse of CheckTransferClusterZone;
    check_status: bool = body "CheckStatus",
    check_msg: String = body "CheckMsg",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum CheckTransferClusterZoneError of CheckTransferClusterZone;
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
