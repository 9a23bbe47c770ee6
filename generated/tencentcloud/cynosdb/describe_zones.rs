// @generated from spec/tencentcloud/cynosdb/describe_zones.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, SaleRegion};

::cloudbind::binding::request! {
    /// Describes zones.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [DescribeZones](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeZones)
    pub struct DescribeZones for Cynosdb => DescribeZonesResponse, DescribeZonesError =
        Description::new("DescribeZones", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeZones"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    optional {
        include_virtual_zones: bool = body "IncludeVirtualZones" exact,
        show_permission: bool = body "ShowPermission" exact,
    }
}

::cloudbind::binding::response! {
    pub struct DescribeZonesResponse of DescribeZones;
    region_set: Vec<SaleRegion> = body "RegionSet",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeZonesError of DescribeZones;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationDatabaseAccessError = "FailedOperation.DatabaseAccessError",
        /// The service failed.
        InternalErrorDbOperationFailed = "InternalError.DbOperationFailed",
        /// The service failed.
        InternalErrorInternalHttpServerError = "InternalError.InternalHttpServerError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}
