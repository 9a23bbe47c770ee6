// @generated from spec/tencentcloud/cynosdb/export_resource_package_deduct_details.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Exports resource package deduct details.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [ExportResourcePackageDeductDetails](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ExportResourcePackageDeductDetails)
    pub struct ExportResourcePackageDeductDetails for Cynosdb => ExportResourcePackageDeductDetailsResponse, ExportResourcePackageDeductDetailsError =
        Description::new("ExportResourcePackageDeductDetails", "POST", "/")
            .headers(&[("X-TC-Action", "ExportResourcePackageDeductDetails"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required ExportResourcePackageDeductDetailsRequired {
        package_id: String = body "PackageId",
    }
    optional {
        cluster_ids: Vec<String> = body "ClusterIds",
        order_by: String = body "OrderBy",
        order_by_type: String = body "OrderByType",
        start_time: String = body "StartTime",
        end_time: String = body "EndTime",
        limit: String = body "Limit",
        offset: String = body "Offset",
        file_type: String = body "FileType",
    }
}

::cloudbind::binding::response! {
    pub struct ExportResourcePackageDeductDetailsResponse of ExportResourcePackageDeductDetails;
    file_content: String = body "FileContent",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum ExportResourcePackageDeductDetailsError of ExportResourcePackageDeductDetails;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationDatabaseAccessError = "FailedOperation.DatabaseAccessError",
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// The operation failed.
        FailedOperationQuerySourcePackageError = "FailedOperation.QuerySourcePackageError",
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
