// @generated from spec/tencentcloud/cynosdb/describe_resource_package_detail.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, PackageDetail};

::cloudbind::binding::request! {
    /// Describes resource package detail.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [DescribeResourcePackageDetail](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeResourcePackageDetail)
    pub struct DescribeResourcePackageDetail for Cynosdb => DescribeResourcePackageDetailResponse, DescribeResourcePackageDetailError =
        Description::new("DescribeResourcePackageDetail", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeResourcePackageDetail"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    required DescribeResourcePackageDetailRequired {
        package_id: String = body "PackageId",
    }
    optional {
        cluster_ids: Vec<String> = body "ClusterIds",
        start_time: String = body "StartTime",
        end_time: String = body "EndTime",
        offset: String = body "Offset",
        limit: String = body "Limit",
        instance_ids: Vec<String> = body "InstanceIds",
    }
}

::cloudbind::binding::response! {
    pub struct DescribeResourcePackageDetailResponse of DescribeResourcePackageDetail;
    total: i64 = body "Total",
    detail: Vec<PackageDetail> = body "Detail",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeResourcePackageDetailError of DescribeResourcePackageDetail;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationQuerySourcePackageDetailError = "FailedOperation.QuerySourcePackageDetailError",
        /// The service failed.
        InternalErrorSystemError = "InternalError.SystemError",
        /// A value is not allowed.
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}
