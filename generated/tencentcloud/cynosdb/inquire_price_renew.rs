// @generated from spec/tencentcloud/cynosdb/inquire_price_renew.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, TradePrice};

::cloudbind::binding::request! {
    /// Inquires price renew.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [InquirePriceRenew](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=InquirePriceRenew)
    pub struct InquirePriceRenew for Cynosdb => InquirePriceRenewResponse, InquirePriceRenewError =
        Description::new("InquirePriceRenew", "POST", "/")
            .headers(&[("X-TC-Action", "InquirePriceRenew"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    required InquirePriceRenewRequired {
        cluster_id: String = body "ClusterId",
        time_span: i64 = body "TimeSpan",
        time_unit: String = body "TimeUnit",
    }
}

::cloudbind::binding::response! {
    pub struct InquirePriceRenewResponse of InquirePriceRenew;
    cluster_id: String = body "ClusterId",
    instance_ids: Vec<String> = body "InstanceIds",
    prices: Vec<TradePrice> = body "Prices",
    instance_real_total_price: i64 = body "InstanceRealTotalPrice",
    storage_real_total_price: i64 = body "StorageRealTotalPrice",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum InquirePriceRenewError of InquirePriceRenew;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationBatchGetInstanceError = "FailedOperation.BatchGetInstanceError",
        /// The operation failed.
        FailedOperationDatabaseAccessError = "FailedOperation.DatabaseAccessError",
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// The service failed.
        InternalErrorUnknownError = "InternalError.UnknownError",
        /// A value is not allowed.
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
        /// A value is not allowed.
        InvalidParameterValueInvalidZoneIdError = "InvalidParameterValue.InvalidZoneIdError",
        /// The resource was not found.
        ResourceNotFoundClusterNotFoundError = "ResourceNotFound.ClusterNotFoundError",
        /// The resource was not found.
        ResourceNotFoundInstanceNotFoundError = "ResourceNotFound.InstanceNotFoundError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}
