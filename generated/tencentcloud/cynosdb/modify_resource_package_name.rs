// @generated from spec/tencentcloud/cynosdb/modify_resource_package_name.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Modifies resource package name.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [ModifyResourcePackageName](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyResourcePackageName)
    pub struct ModifyResourcePackageName for Cynosdb => ModifyResourcePackageNameResponse, ModifyResourcePackageNameError =
        Description::new("ModifyResourcePackageName", "POST", "/")
            .headers(&[("X-TC-Action", "ModifyResourcePackageName"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required ModifyResourcePackageNameRequired {
        package_id: String = body "PackageId",
        package_name: String = body "PackageName",
    }
}

::cloudbind::binding::response! {
    pub struct ModifyResourcePackageNameResponse of ModifyResourcePackageName;
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum ModifyResourcePackageNameError of ModifyResourcePackageName;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationBindSourcePackageError = "FailedOperation.BindSourcePackageError",
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// The operation failed.
        FailedOperationQuerySourcePackageError = "FailedOperation.QuerySourcePackageError",
        /// The operation failed.
        FailedOperationUnBindSourcePackageError = "FailedOperation.UnBindSourcePackageError",
        /// The service failed.
        InternalErrorSystemError = "InternalError.SystemError",
        /// The service failed.
        InternalErrorUnknownError = "InternalError.UnknownError",
        /// A value is not allowed.
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
        /// The resource was not found.
        ResourceNotFoundClusterNotFoundError = "ResourceNotFound.ClusterNotFoundError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}
