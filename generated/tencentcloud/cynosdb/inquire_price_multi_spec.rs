// @generated from spec/tencentcloud/cynosdb/inquire_price_multi_spec.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, GoodsPrice, GoodsSpec};

::cloudbind::binding::request! {
    /// Inquires price multi spec.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [InquirePriceMultiSpec](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=InquirePriceMultiSpec)
    pub struct InquirePriceMultiSpec for Cynosdb => InquirePriceMultiSpecResponse, InquirePriceMultiSpecError =
        Description::new("InquirePriceMultiSpec", "POST", "/")
            .headers(&[("X-TC-Action", "InquirePriceMultiSpec"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    required InquirePriceMultiSpecRequired {
        zone: String = body "Zone",
        instance_pay_mode: String = body "InstancePayMode",
        storage_pay_mode: String = body "StoragePayMode",
        goods_specs: Vec<GoodsSpec> = body "GoodsSpecs",
    }
}

::cloudbind::binding::response! {
    pub struct InquirePriceMultiSpecResponse of InquirePriceMultiSpec;
    goods_price: Vec<GoodsPrice> = body "GoodsPrice",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum InquirePriceMultiSpecError of InquirePriceMultiSpec;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// A parameter is wrong.
        InvalidParameterControllerNotFoundError = "InvalidParameter.ControllerNotFoundError",
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
