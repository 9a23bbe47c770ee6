// @generated from spec/tencentcloud/cynosdb/describe_cluster_param_logs.yaml. To change it, edit that and run `cargo build`.

use super::{ClusterParamModifyLog, CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Describes cluster param logs.
    ///
    /// - Idempotent: sent twice it does no more than once.
    /// - Comes in pages: `Client::pages` and `Client::items` read them all.
    ///
    /// Page:
    /// [DescribeClusterParamLogs](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeClusterParamLogs)
    pub struct DescribeClusterParamLogs for Cynosdb => DescribeClusterParamLogsResponse, DescribeClusterParamLogsError =
        Description::new("DescribeClusterParamLogs", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeClusterParamLogs"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    required DescribeClusterParamLogsRequired {
        cluster_id: String = body "ClusterId",
    }
    optional {
        instance_ids: Vec<String> = body "InstanceIds",
        order_by: String = body "OrderBy",
        order_by_type: String = body "OrderByType",
        limit: i64 = body "Limit" exact,
        offset: i64 = body "Offset" exact,
    }
}

::cloudbind::binding::response! {
    pub struct DescribeClusterParamLogsResponse of DescribeClusterParamLogs;
    total_count: i64 = body "TotalCount",
    cluster_param_logs: Vec<ClusterParamModifyLog> = body "ClusterParamLogs",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeClusterParamLogsError of DescribeClusterParamLogs;
    shared Common(CommonErrorCode);
}

::cloudbind::binding::pages! {
    DescribeClusterParamLogs: offset by offset, size limit, total total_count, items cluster_param_logs -> ClusterParamModifyLog
}
