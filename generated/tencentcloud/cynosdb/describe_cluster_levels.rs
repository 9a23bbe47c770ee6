// @generated from spec/tencentcloud/cynosdb/describe_cluster_levels.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Describes cluster levels.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [DescribeClusterLevels](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeClusterLevels)
    pub struct DescribeClusterLevels for Cynosdb => DescribeClusterLevelsResponse, DescribeClusterLevelsError =
        Description::new("DescribeClusterLevels", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeClusterLevels"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    optional {
        zone: String = body "Zone",
    }
}

::cloudbind::binding::response! {
    pub struct DescribeClusterLevelsResponse of DescribeClusterLevels;
    level_list: Vec<String> = body "LevelList",
    zones: Vec<String> = body "Zones",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeClusterLevelsError of DescribeClusterLevels;
    shared Common(CommonErrorCode);
}
