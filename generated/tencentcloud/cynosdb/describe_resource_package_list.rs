// @generated from spec/tencentcloud/cynosdb/describe_resource_package_list.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, Package};

::cloudbind::binding::request! {
    /// Describes resource package list.
    ///
    /// - Idempotent: sent twice it does no more than once.
    /// - Comes in pages: `Client::pages` and `Client::items` read them all.
    ///
    /// Page:
    /// [DescribeResourcePackageList](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeResourcePackageList)
    pub struct DescribeResourcePackageList for Cynosdb => DescribeResourcePackageListResponse, DescribeResourcePackageListError =
        Description::new("DescribeResourcePackageList", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeResourcePackageList"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    optional {
        package_id: Vec<String> = body "PackageId",
        package_name: Vec<String> = body "PackageName",
        package_type: Vec<String> = body "PackageType",
        package_region: Vec<String> = body "PackageRegion",
        status: Vec<String> = body "Status",
        order_by: Vec<String> = body "OrderBy",
        order_direction: String = body "OrderDirection",
        offset: i64 = body "Offset" exact,
        limit: i64 = body "Limit" exact,
    }
}

::cloudbind::binding::response! {
    pub struct DescribeResourcePackageListResponse of DescribeResourcePackageList;
    total: i64 = body "Total",
    detail: Vec<Package> = body "Detail",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeResourcePackageListError of DescribeResourcePackageList;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationDatabaseAccessError = "FailedOperation.DatabaseAccessError",
        /// The operation failed.
        FailedOperationQuerySourcePackageError = "FailedOperation.QuerySourcePackageError",
        /// The service failed.
        InternalErrorDbOperationFailed = "InternalError.DbOperationFailed",
        /// The service failed.
        InternalErrorSystemError = "InternalError.SystemError",
        /// A value is not allowed.
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}

::cloudbind::binding::pages! {
    DescribeResourcePackageList: offset by offset, size limit, items detail -> Package
}
