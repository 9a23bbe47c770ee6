// @generated from spec/tencentcloud/cynosdb/describe_cluster_instance_grps.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, CynosdbInstanceGroup, CynosdbInstanceGrp};

::cloudbind::binding::request! {
    /// Describes cluster instance grps.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [DescribeClusterInstanceGrps](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeClusterInstanceGrps)
    pub struct DescribeClusterInstanceGrps for Cynosdb => DescribeClusterInstanceGrpsResponse, DescribeClusterInstanceGrpsError =
        Description::new("DescribeClusterInstanceGrps", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeClusterInstanceGrps"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    required DescribeClusterInstanceGrpsRequired {
        cluster_id: String = body "ClusterId",
    }
}

::cloudbind::binding::response! {
    pub struct DescribeClusterInstanceGrpsResponse of DescribeClusterInstanceGrps;
    total_count: i64 = body "TotalCount",
    /// - Deprecated: The vendor has marked it as disabled.
    #[deprecated = "The vendor has marked it as disabled."]
    instance_grp_info_list: Vec<CynosdbInstanceGrp> = body "InstanceGrpInfoList",
    instance_group_info_list: Vec<CynosdbInstanceGroup> = body "InstanceGroupInfoList",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeClusterInstanceGrpsError of DescribeClusterInstanceGrps;
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
