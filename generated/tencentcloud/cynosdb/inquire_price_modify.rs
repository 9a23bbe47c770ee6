// @generated from spec/tencentcloud/cynosdb/inquire_price_modify.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, TradePrice};

::cloudbind::binding::request! {
    /// Inquires price modify.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [InquirePriceModify](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=InquirePriceModify)
    pub struct InquirePriceModify for Cynosdb => InquirePriceModifyResponse, InquirePriceModifyError =
        Description::new("InquirePriceModify", "POST", "/")
            .headers(&[("X-TC-Action", "InquirePriceModify"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    required InquirePriceModifyRequired {
        cluster_id: String = body "ClusterId",
    }
    optional {
        cpu: i64 = body "Cpu" exact,
        memory: i64 = body "Memory" exact,
        storage_limit: i64 = body "StorageLimit" exact,
        instance_id: String = body "InstanceId",
        device_type: String = body "DeviceType",
        ccu: f64 = body "Ccu" exact,
    }
}

::cloudbind::binding::response! {
    pub struct InquirePriceModifyResponse of InquirePriceModify;
    instance_price: TradePrice = body "InstancePrice",
    storage_price: TradePrice = body "StoragePrice",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum InquirePriceModifyError of InquirePriceModify;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// A parameter is wrong.
        InvalidParameterInvalidParameterError = "InvalidParameter.InvalidParameterError",
        /// A value is not allowed.
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
        /// A value is not allowed.
        InvalidParameterValueInvalidZoneIdError = "InvalidParameterValue.InvalidZoneIdError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}
