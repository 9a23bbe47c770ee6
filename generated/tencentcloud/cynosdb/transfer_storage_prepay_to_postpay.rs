// @generated from spec/tencentcloud/cynosdb/transfer_storage_prepay_to_postpay.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Transfers storage prepay to postpay.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [TransferStoragePrepayToPostpay](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=TransferStoragePrepayToPostpay)
    pub struct TransferStoragePrepayToPostpay for Cynosdb => TransferStoragePrepayToPostpayResponse, TransferStoragePrepayToPostpayError =
        Description::new("TransferStoragePrepayToPostpay", "POST", "/")
            .headers(&[("X-TC-Action", "TransferStoragePrepayToPostpay"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required TransferStoragePrepayToPostpayRequired {
        cluster_id: String = body "ClusterId",
    }
}

::cloudbind::binding::response! {
    pub struct TransferStoragePrepayToPostpayResponse of TransferStoragePrepayToPostpay;
    big_deal_ids: Vec<String> = body "BigDealIds",
    deal_names: Vec<String> = body "DealNames",
    resource_ids: Vec<String> = body "ResourceIds",
    cluster_ids: Vec<String> = body "ClusterIds",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum TransferStoragePrepayToPostpayError of TransferStoragePrepayToPostpay;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// A value is not allowed.
        InvalidParameterValueInvalidRegionIdError = "InvalidParameterValue.InvalidRegionIdError",
        /// The operation is not allowed.
        OperationDeniedClusterStatusDeniedError = "OperationDenied.ClusterStatusDeniedError",
        /// The resource was not found.
        ResourceNotFoundClusterNotFoundError = "ResourceNotFound.ClusterNotFoundError",
    }
}
