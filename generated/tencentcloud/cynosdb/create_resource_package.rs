// @generated from spec/tencentcloud/cynosdb/create_resource_package.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Creates resource package.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [CreateResourcePackage](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=CreateResourcePackage)
    pub struct CreateResourcePackage for Cynosdb => CreateResourcePackageResponse, CreateResourcePackageError =
        Description::new("CreateResourcePackage", "POST", "/")
            .headers(&[("X-TC-Action", "CreateResourcePackage"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required CreateResourcePackageRequired {
        instance_type: String = body "InstanceType",
        package_region: String = body "PackageRegion",
        package_type: String = body "PackageType",
        package_version: String = body "PackageVersion",
        package_spec: f64 = body "PackageSpec",
        expire_day: i64 = body "ExpireDay",
        package_count: i64 = body "PackageCount",
    }
    optional {
        package_name: String = body "PackageName",
    }
}

::cloudbind::binding::response! {
    pub struct CreateResourcePackageResponse of CreateResourcePackage;
    big_deal_ids: Vec<String> = body "BigDealIds",
    deal_names: Vec<String> = body "DealNames",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum CreateResourcePackageError of CreateResourcePackage;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationCreateSourcePackageError = "FailedOperation.CreateSourcePackageError",
        /// The operation failed.
        FailedOperationDatabaseAccessError = "FailedOperation.DatabaseAccessError",
        /// The service failed.
        InternalErrorSystemError = "InternalError.SystemError",
        /// The service failed.
        InternalErrorUnknownError = "InternalError.UnknownError",
        /// A value is not allowed.
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}
