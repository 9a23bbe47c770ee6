// @generated from spec/tencentcloud/cynosdb/inquire_price_create.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, TradePrice};

::cloudbind::binding::request! {
    /// Inquires price create.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [InquirePriceCreate](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=InquirePriceCreate)
    pub struct InquirePriceCreate for Cynosdb => InquirePriceCreateResponse, InquirePriceCreateError =
        Description::new("InquirePriceCreate", "POST", "/")
            .headers(&[("X-TC-Action", "InquirePriceCreate"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    required InquirePriceCreateRequired {
        zone: String = body "Zone",
        goods_num: i64 = body "GoodsNum",
        instance_pay_mode: String = body "InstancePayMode",
        storage_pay_mode: String = body "StoragePayMode",
    }
    optional {
        device_type: String = body "DeviceType",
        cpu: i64 = body "Cpu" exact,
        memory: i64 = body "Memory" exact,
        ccu: f64 = body "Ccu" exact,
        storage_limit: i64 = body "StorageLimit" exact,
        time_span: i64 = body "TimeSpan" exact,
        time_unit: String = body "TimeUnit",
        storage_version: String = body "StorageVersion",
        is_multi_az: bool = body "IsMultiAz" exact,
    }
}

::cloudbind::binding::response! {
    pub struct InquirePriceCreateResponse of InquirePriceCreate;
    instance_price: TradePrice = body "InstancePrice",
    storage_price: TradePrice = body "StoragePrice",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum InquirePriceCreateError of InquirePriceCreate;
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
