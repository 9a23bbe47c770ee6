// @generated from spec/tencentcloud/cynosdb/refund_resource_package.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Refunds resource package.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [RefundResourcePackage](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=RefundResourcePackage)
    pub struct RefundResourcePackage for Cynosdb => RefundResourcePackageResponse, RefundResourcePackageError =
        Description::new("RefundResourcePackage", "POST", "/")
            .headers(&[("X-TC-Action", "RefundResourcePackage"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required RefundResourcePackageRequired {
        package_id: String = body "PackageId",
    }
}

::cloudbind::binding::response! {
    pub struct RefundResourcePackageResponse of RefundResourcePackage;
    deal_names: Vec<String> = body "DealNames",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum RefundResourcePackageError of RefundResourcePackage;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationRefundSourcePackageError = "FailedOperation.RefundSourcePackageError",
        /// The service failed.
        InternalErrorSystemError = "InternalError.SystemError",
        /// A value is not allowed.
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}
