// @generated from spec/tencentcloud/cynosdb/set_libra_db_cluster_renew_flag.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Sets libra DB cluster renew flag.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [SetLibraDBClusterRenewFlag](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=SetLibraDBClusterRenewFlag)
    pub struct SetLibraDBClusterRenewFlag for Cynosdb => SetLibraDBClusterRenewFlagResponse, SetLibraDBClusterRenewFlagError =
        Description::new("SetLibraDBClusterRenewFlag", "POST", "/")
            .headers(&[("X-TC-Action", "SetLibraDBClusterRenewFlag"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    optional {
        resource_ids: Vec<String> = body "ResourceIds",
        auto_renew_flag: i64 = body "AutoRenewFlag" exact,
    }
}

::cloudbind::binding::response! {
    pub struct SetLibraDBClusterRenewFlagResponse of SetLibraDBClusterRenewFlag;
    count: i64 = body "Count",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum SetLibraDBClusterRenewFlagError of SetLibraDBClusterRenewFlag;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationDatabaseAccessError = "FailedOperation.DatabaseAccessError",
        /// The service failed.
        InternalErrorDbOperationFailed = "InternalError.DbOperationFailed",
        /// The service failed.
        InternalErrorOperationNotSupport = "InternalError.OperationNotSupport",
        /// The service failed.
        InternalErrorQueryDatabaseFailed = "InternalError.QueryDatabaseFailed",
        /// The service failed.
        InternalErrorSystemError = "InternalError.SystemError",
        /// A value is not allowed.
        InvalidParameterValueClusterNotFound = "InvalidParameterValue.ClusterNotFound",
        /// A value is not allowed.
        InvalidParameterValueDbTypeNotFound = "InvalidParameterValue.DBTypeNotFound",
        /// A value is not allowed.
        InvalidParameterValueIllegalInstanceName = "InvalidParameterValue.IllegalInstanceName",
        /// A value is not allowed.
        InvalidParameterValueInstanceNotFound = "InvalidParameterValue.InstanceNotFound",
        /// A value is not allowed.
        InvalidParameterValueParamError = "InvalidParameterValue.ParamError",
        /// A value is not allowed.
        InvalidParameterValueRegionZoneUnavailable = "InvalidParameterValue.RegionZoneUnavailable",
        /// The operation is not allowed.
        OperationDeniedClusterOpNotAllowedError = "OperationDenied.ClusterOpNotAllowedError",
        /// The resource was not found.
        ResourceNotFoundClusterNotFoundError = "ResourceNotFound.ClusterNotFoundError",
        /// The resource cannot be used.
        ResourceUnavailableInstanceStatusAbnormal = "ResourceUnavailable.InstanceStatusAbnormal",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}
