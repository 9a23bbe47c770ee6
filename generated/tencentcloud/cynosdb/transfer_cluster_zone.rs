// @generated from spec/tencentcloud/cynosdb/transfer_cluster_zone.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, ProxyZone};

::cloudbind::binding::request! {
    /// Transfers cluster zone.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [TransferClusterZone](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=TransferClusterZone)
    pub struct TransferClusterZone for Cynosdb => TransferClusterZoneResponse, TransferClusterZoneError =
        Description::new("TransferClusterZone", "POST", "/")
            .headers(&[("X-TC-Action", "TransferClusterZone"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required TransferClusterZoneRequired {
        cluster_id: String = body "ClusterId",
        dst_zone: String = body "DstZone",
        max_lag: i64 = body "MaxLag",
        transfer_type: String = body "TransferType",
    }
    optional {
        dst_slave_zone: String = body "DstSlaveZone",
        proxy_zones: Vec<ProxyZone> = body "ProxyZones",
    }
}

::cloudbind::binding::response! {
    pub struct TransferClusterZoneResponse of TransferClusterZone;
    task_id: i64 = body "TaskId",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum TransferClusterZoneError of TransferClusterZone;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationCheckVpcAndSubnetError = "FailedOperation.CheckVpcAndSubnetError",
        /// The operation failed.
        FailedOperationDatabaseAccessError = "FailedOperation.DatabaseAccessError",
        /// The operation failed.
        FailedOperationFlowCreateError = "FailedOperation.FlowCreateError",
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// The operation failed.
        FailedOperationProxyCheckError = "FailedOperation.ProxyCheckError",
        /// The service failed.
        InternalErrorSystemError = "InternalError.SystemError",
        /// A value is not allowed.
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
        /// A value is not allowed.
        InvalidParameterValueParamError = "InvalidParameterValue.ParamError",
        /// The operation is not allowed.
        OperationDeniedUserResourceTaskConflictError = "OperationDenied.UserResourceTaskConflictError",
        /// The resource was not found.
        ResourceNotFoundClusterNotFoundError = "ResourceNotFound.ClusterNotFoundError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}
