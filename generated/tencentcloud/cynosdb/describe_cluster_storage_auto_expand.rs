// @generated from spec/tencentcloud/cynosdb/describe_cluster_storage_auto_expand.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Describes cluster storage auto expand.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [DescribeClusterStorageAutoExpand](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeClusterStorageAutoExpand)
    pub struct DescribeClusterStorageAutoExpand for Cynosdb => DescribeClusterStorageAutoExpandResponse, DescribeClusterStorageAutoExpandError =
        Description::new("DescribeClusterStorageAutoExpand", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeClusterStorageAutoExpand"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    required DescribeClusterStorageAutoExpandRequired {
        cluster_id: String = body "ClusterId",
    }
}

::cloudbind::binding::response! {
    pub struct DescribeClusterStorageAutoExpandResponse of DescribeClusterStorageAutoExpand;
    storage_usage_threshold: i64 = body "StorageUsageThreshold",
    expand_step: i64 = body "ExpandStep",
    max_storage_limit: i64 = body "MaxStorageLimit",
    storage_auto_expand: String = body "StorageAutoExpand",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeClusterStorageAutoExpandError of DescribeClusterStorageAutoExpand;
    shared Common(CommonErrorCode);
}
