// @generated from spec/tencentcloud/cynosdb/describe_binlogs.yaml. To change it, edit that and run `cargo build`.

use super::{BinlogItem, CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Describes binlogs.
    ///
    /// - Idempotent: sent twice it does no more than once.
    /// - Comes in pages: `Client::pages` and `Client::items` read them all.
    ///
    /// Page:
    /// [DescribeBinlogs](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeBinlogs)
    pub struct DescribeBinlogs for Cynosdb => DescribeBinlogsResponse, DescribeBinlogsError =
        Description::new("DescribeBinlogs", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeBinlogs"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    required DescribeBinlogsRequired {
        cluster_id: String = body "ClusterId",
    }
    optional {
        start_time: String = body "StartTime",
        end_time: String = body "EndTime",
        offset: i64 = body "Offset" exact,
        limit: i64 = body "Limit" exact,
    }
}

::cloudbind::binding::response! {
    pub struct DescribeBinlogsResponse of DescribeBinlogs;
    total_count: i64 = body "TotalCount",
    binlogs: Vec<BinlogItem> = body "Binlogs",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeBinlogsError of DescribeBinlogs;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// The resource was not found.
        ResourceNotFoundClusterNotFoundError = "ResourceNotFound.ClusterNotFoundError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}

::cloudbind::binding::pages! {
    DescribeBinlogs: offset by offset, size limit, total total_count, items binlogs -> BinlogItem
}
