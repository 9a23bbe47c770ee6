// @generated from spec/tencentcloud/cynosdb/describe_instance_specs.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, InstanceSpec};

::cloudbind::binding::request! {
    /// Describes instance specs.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [DescribeInstanceSpecs](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeInstanceSpecs)
    pub struct DescribeInstanceSpecs for Cynosdb => DescribeInstanceSpecsResponse, DescribeInstanceSpecsError =
        Description::new("DescribeInstanceSpecs", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeInstanceSpecs"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    required DescribeInstanceSpecsRequired {
        db_type: String = body "DbType",
    }
    optional {
        include_zone_stocks: bool = body "IncludeZoneStocks" exact,
        device_type: String = body "DeviceType",
        cluster_level: String = body "ClusterLevel",
        zone: String = body "Zone",
    }
}

::cloudbind::binding::response! {
    pub struct DescribeInstanceSpecsResponse of DescribeInstanceSpecs;
    instance_spec_set: Vec<InstanceSpec> = body "InstanceSpecSet",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeInstanceSpecsError of DescribeInstanceSpecs;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationDatabaseAccessError = "FailedOperation.DatabaseAccessError",
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// The service failed.
        InternalErrorDbOperationFailed = "InternalError.DbOperationFailed",
        /// The service failed.
        InternalErrorInternalHttpServerError = "InternalError.InternalHttpServerError",
        /// A value is not allowed.
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}
