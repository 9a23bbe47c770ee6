// @generated from spec/tencentcloud/cynosdb/describe_slave_zones.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Describes slave zones.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [DescribeSlaveZones](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeSlaveZones)
    pub struct DescribeSlaveZones for Cynosdb => DescribeSlaveZonesResponse, DescribeSlaveZonesError =
        Description::new("DescribeSlaveZones", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeSlaveZones"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    required DescribeSlaveZonesRequired {
        zone: String = body "Zone",
    }
    optional {
        oss_cluster_id: i64 = body "OssClusterId" exact,
        storage_version: String = body "StorageVersion",
    }
}

::cloudbind::binding::response! {
    pub struct DescribeSlaveZonesResponse of DescribeSlaveZones;
    slave_zones: Vec<String> = body "SlaveZones",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeSlaveZonesError of DescribeSlaveZones;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationDatabaseAccessError = "FailedOperation.DatabaseAccessError",
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// The service failed.
        InternalErrorInternalHttpServerError = "InternalError.InternalHttpServerError",
    }
}
