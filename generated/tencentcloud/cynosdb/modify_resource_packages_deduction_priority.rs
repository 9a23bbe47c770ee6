// @generated from spec/tencentcloud/cynosdb/modify_resource_packages_deduction_priority.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, PackagePriority};

::cloudbind::binding::request! {
    /// Modifies resource packages deduction priority.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [ModifyResourcePackagesDeductionPriority](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyResourcePackagesDeductionPriority)
    pub struct ModifyResourcePackagesDeductionPriority for Cynosdb => ModifyResourcePackagesDeductionPriorityResponse, ModifyResourcePackagesDeductionPriorityError =
        Description::new("ModifyResourcePackagesDeductionPriority", "POST", "/")
            .headers(&[("X-TC-Action", "ModifyResourcePackagesDeductionPriority"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required ModifyResourcePackagesDeductionPriorityRequired {
        package_type: String = body "PackageType",
        cluster_id: String = body "ClusterId",
        deduction_priorities: Vec<PackagePriority> = body "DeductionPriorities",
    }
}

::cloudbind::binding::response! {
    pub struct ModifyResourcePackagesDeductionPriorityResponse of ModifyResourcePackagesDeductionPriority;
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum ModifyResourcePackagesDeductionPriorityError of ModifyResourcePackagesDeductionPriority;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationDatabaseAccessError = "FailedOperation.DatabaseAccessError",
        /// The operation failed.
        FailedOperationModifyDeductionPriorityError = "FailedOperation.ModifyDeductionPriorityError",
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// The service failed.
        InternalErrorInternalHttpServerError = "InternalError.InternalHttpServerError",
        /// The service failed.
        InternalErrorSystemError = "InternalError.SystemError",
        /// A value is not allowed.
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
        /// The resource was not found.
        ResourceNotFoundClusterNotFoundError = "ResourceNotFound.ClusterNotFoundError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}
