// @generated from spec/tencentcloud/cynosdb/describe_libra_db_instance_specs.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, RegionInstanceSpecInfo};

::cloudbind::binding::request! {
    /// Describes libra DB instance specs.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [DescribeLibraDBInstanceSpecs](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeLibraDBInstanceSpecs)
    pub struct DescribeLibraDBInstanceSpecs for Cynosdb => DescribeLibraDBInstanceSpecsResponse, DescribeLibraDBInstanceSpecsError =
        Description::new("DescribeLibraDBInstanceSpecs", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeLibraDBInstanceSpecs"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
}

::cloudbind::binding::response! {
    pub struct DescribeLibraDBInstanceSpecsResponse of DescribeLibraDBInstanceSpecs;
    instance_spec_set: Vec<RegionInstanceSpecInfo> = body "InstanceSpecSet",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeLibraDBInstanceSpecsError of DescribeLibraDBInstanceSpecs;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationDatabaseAccessError = "FailedOperation.DatabaseAccessError",
        /// The operation failed.
        FailedOperationFlowCreateError = "FailedOperation.FlowCreateError",
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// The service failed.
        InternalErrorDbOperationFailed = "InternalError.DbOperationFailed",
        /// A value is not allowed.
        InvalidParameterValueInstanceNotFound = "InvalidParameterValue.InstanceNotFound",
        /// A value is not allowed.
        InvalidParameterValuePrePayPayModeError = "InvalidParameterValue.PrePayPayModeError",
        /// The operation is not allowed.
        OperationDeniedClusterOpNotAllowedError = "OperationDenied.ClusterOpNotAllowedError",
        /// The resource was not found.
        ResourceNotFoundClusterNotFoundError = "ResourceNotFound.ClusterNotFoundError",
        /// The resource was not found.
        ResourceNotFoundResourceError = "ResourceNotFound.ResourceError",
        /// The resource cannot be used.
        ResourceUnavailableInstanceLockFail = "ResourceUnavailable.InstanceLockFail",
        /// The resource cannot be used.
        ResourceUnavailableInstanceStatusAbnormal = "ResourceUnavailable.InstanceStatusAbnormal",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}
