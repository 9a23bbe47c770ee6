// @generated from spec/tencentcloud/cynosdb/describe_binlog_save_days.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Describes binlog save days.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [DescribeBinlogSaveDays](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeBinlogSaveDays)
    pub struct DescribeBinlogSaveDays for Cynosdb => DescribeBinlogSaveDaysResponse, DescribeBinlogSaveDaysError =
        Description::new("DescribeBinlogSaveDays", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeBinlogSaveDays"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    required DescribeBinlogSaveDaysRequired {
        cluster_id: String = body "ClusterId",
    }
}

::cloudbind::binding::response! {
    pub struct DescribeBinlogSaveDaysResponse of DescribeBinlogSaveDays;
    binlog_save_days: i64 = body "BinlogSaveDays",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeBinlogSaveDaysError of DescribeBinlogSaveDays;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationDatabaseAccessError = "FailedOperation.DatabaseAccessError",
        /// The operation failed.
        FailedOperationGetBackupStrategyError = "FailedOperation.GetBackupStrategyError",
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
