// @generated from spec/tencentcloud/cynosdb/describe_resource_package_sale_spec.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, SalePackageSpec};

::cloudbind::binding::request! {
    /// Describes resource package sale spec.
    ///
    /// - Idempotent: sent twice it does no more than once.
    /// - Comes in pages: `Client::pages` and `Client::items` read them all.
    ///
    /// Page:
    /// [DescribeResourcePackageSaleSpec](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeResourcePackageSaleSpec)
    pub struct DescribeResourcePackageSaleSpec for Cynosdb => DescribeResourcePackageSaleSpecResponse, DescribeResourcePackageSaleSpecError =
        Description::new("DescribeResourcePackageSaleSpec", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeResourcePackageSaleSpec"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    required DescribeResourcePackageSaleSpecRequired {
        instance_type: String = body "InstanceType",
        package_region: String = body "PackageRegion",
        package_type: String = body "PackageType",
    }
    optional {
        offset: i64 = body "Offset" exact,
        limit: i64 = body "Limit" exact,
    }
}

::cloudbind::binding::response! {
    pub struct DescribeResourcePackageSaleSpecResponse of DescribeResourcePackageSaleSpec;
    total: i64 = body "Total",
    detail: Vec<SalePackageSpec> = body "Detail",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeResourcePackageSaleSpecError of DescribeResourcePackageSaleSpec;
    shared Common(CommonErrorCode);
    codes {
        /// The service failed.
        InternalErrorSystemError = "InternalError.SystemError",
        /// A value is not allowed.
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
        /// The operation is not allowed.
        OperationDeniedUnSupportSaleSpecError = "OperationDenied.UnSupportSaleSpecError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}

::cloudbind::binding::pages! {
    DescribeResourcePackageSaleSpec: offset by offset, size limit, items detail -> SalePackageSpec
}
