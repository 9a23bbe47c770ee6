// @generated from spec/tencentcloud/cynosdb/describe_instances_within_same_cluster.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Describes instances within same cluster.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [DescribeInstancesWithinSameCluster](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeInstancesWithinSameCluster)
    pub struct DescribeInstancesWithinSameCluster for Cynosdb => DescribeInstancesWithinSameClusterResponse, DescribeInstancesWithinSameClusterError =
        Description::new("DescribeInstancesWithinSameCluster", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeInstancesWithinSameCluster"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    required DescribeInstancesWithinSameClusterRequired {
        uniq_vpc_id: String = body "UniqVpcId",
        vip: String = body "Vip",
    }
}

::cloudbind::binding::response! {
    pub struct DescribeInstancesWithinSameClusterResponse of DescribeInstancesWithinSameCluster;
    total_count: i64 = body "TotalCount",
    instance_ids: Vec<String> = body "InstanceIds",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeInstancesWithinSameClusterError of DescribeInstancesWithinSameCluster;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationCamCheckResourceError = "FailedOperation.CamCheckResourceError",
        /// The operation failed.
        FailedOperationCamSigAndAuthError = "FailedOperation.CamSigAndAuthError",
        /// The operation failed.
        FailedOperationDatabaseAccessError = "FailedOperation.DatabaseAccessError",
        /// The service failed.
        InternalErrorDbOperationFailed = "InternalError.DbOperationFailed",
        /// The service failed.
        InternalErrorSystemError = "InternalError.SystemError",
        /// The service failed.
        InternalErrorUnknownError = "InternalError.UnknownError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}
