// @generated from spec/tencentcloud/cynosdb/describe_cluster_instance_groups.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, CynosdbInstanceGroup};

::cloudbind::binding::request! {
    /// Describes cluster instance groups.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [DescribeClusterInstanceGroups](https://cloud.tencent.com/document/product/1003/103934)
    pub struct DescribeClusterInstanceGroups for Cynosdb => DescribeClusterInstanceGroupsResponse, DescribeClusterInstanceGroupsError =
        Description::new("DescribeClusterInstanceGroups", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeClusterInstanceGroups"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    required DescribeClusterInstanceGroupsRequired {
        cluster_id: String = body "ClusterId",
    }
}

::cloudbind::binding::response! {
    pub struct DescribeClusterInstanceGroupsResponse of DescribeClusterInstanceGroups;
    total_count: i64 = body "TotalCount",
    instance_group_info_list: Vec<CynosdbInstanceGroup> = body "InstanceGroupInfoList",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeClusterInstanceGroupsError of DescribeClusterInstanceGroups;
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
        /// The resource was not found.
        ResourceNotFoundClusterNotFoundError = "ResourceNotFound.ClusterNotFoundError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}
