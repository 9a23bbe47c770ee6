// @generated from spec/tencentcloud/cynosdb/transfer_cluster_prepay_to_postpay.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Transfers cluster prepay to postpay.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [TransferClusterPrepayToPostpay](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=TransferClusterPrepayToPostpay)
    pub struct TransferClusterPrepayToPostpay for Cynosdb => TransferClusterPrepayToPostpayResponse, TransferClusterPrepayToPostpayError =
        Description::new("TransferClusterPrepayToPostpay", "POST", "/")
            .headers(&[("X-TC-Action", "TransferClusterPrepayToPostpay"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required TransferClusterPrepayToPostpayRequired {
        cluster_id: String = body "ClusterId",
    }
}

::cloudbind::binding::response! {
    pub struct TransferClusterPrepayToPostpayResponse of TransferClusterPrepayToPostpay;
    big_deal_ids: Vec<String> = body "BigDealIds",
    tran_id: String = body "TranId",
    deal_names: Vec<String> = body "DealNames",
    resource_ids: Vec<String> = body "ResourceIds",
    cluster_ids: Vec<String> = body "ClusterIds",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum TransferClusterPrepayToPostpayError of TransferClusterPrepayToPostpay;
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
