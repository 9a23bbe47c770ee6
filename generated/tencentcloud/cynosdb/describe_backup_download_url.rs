// @generated from spec/tencentcloud/cynosdb/describe_backup_download_url.yaml. To change it, edit that and run `cargo build`.

use super::{BackupLimitRestriction, CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Describes backup download url.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [DescribeBackupDownloadUrl](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeBackupDownloadUrl)
    pub struct DescribeBackupDownloadUrl for Cynosdb => DescribeBackupDownloadUrlResponse, DescribeBackupDownloadUrlError =
        Description::new("DescribeBackupDownloadUrl", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeBackupDownloadUrl"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    required DescribeBackupDownloadUrlRequired {
        cluster_id: String = body "ClusterId",
        backup_id: i64 = body "BackupId",
    }
    optional {
        download_restriction: BackupLimitRestriction = body "DownloadRestriction",
    }
}

::cloudbind::binding::response! {
    pub struct DescribeBackupDownloadUrlResponse of DescribeBackupDownloadUrl;
    download_url: String = body "DownloadUrl",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeBackupDownloadUrlError of DescribeBackupDownloadUrl;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// The service failed.
        InternalErrorInternalHttpServerError = "InternalError.InternalHttpServerError",
        /// The resource was not found.
        ResourceNotFoundClusterNotFoundError = "ResourceNotFound.ClusterNotFoundError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}
