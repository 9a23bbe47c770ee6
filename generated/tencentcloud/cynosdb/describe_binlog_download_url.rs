// @generated from spec/tencentcloud/cynosdb/describe_binlog_download_url.yaml. To change it, edit that and run `cargo build`.

use super::{BackupLimitRestriction, CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Describes binlog download url.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [DescribeBinlogDownloadUrl](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeBinlogDownloadUrl)
    pub struct DescribeBinlogDownloadUrl for Cynosdb => DescribeBinlogDownloadUrlResponse, DescribeBinlogDownloadUrlError =
        Description::new("DescribeBinlogDownloadUrl", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeBinlogDownloadUrl"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    required DescribeBinlogDownloadUrlRequired {
        cluster_id: String = body "ClusterId",
        binlog_id: i64 = body "BinlogId",
    }
    optional {
        download_restriction: BackupLimitRestriction = body "DownloadRestriction",
    }
}

::cloudbind::binding::response! {
    pub struct DescribeBinlogDownloadUrlResponse of DescribeBinlogDownloadUrl;
    download_url: String = body "DownloadUrl",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeBinlogDownloadUrlError of DescribeBinlogDownloadUrl;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
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
