// @generated from spec/tencentcloud/cynosdb/modify_binlog_save_days.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Modifies binlog save days.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [ModifyBinlogSaveDays](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyBinlogSaveDays)
    pub struct ModifyBinlogSaveDays for Cynosdb => ModifyBinlogSaveDaysResponse, ModifyBinlogSaveDaysError =
        Description::new("ModifyBinlogSaveDays", "POST", "/")
            .headers(&[("X-TC-Action", "ModifyBinlogSaveDays"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required ModifyBinlogSaveDaysRequired {
        cluster_id: String = body "ClusterId",
        binlog_save_days: i64 = body "BinlogSaveDays",
    }
    optional {
        binlog_cross_region_save_days: i64 = body "BinlogCrossRegionSaveDays" exact,
    }
}

::cloudbind::binding::response! {
    pub struct ModifyBinlogSaveDaysResponse of ModifyBinlogSaveDays;
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum ModifyBinlogSaveDaysError of ModifyBinlogSaveDays;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationDatabaseAccessError = "FailedOperation.DatabaseAccessError",
        /// A value is not allowed.
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
        /// The resource was not found.
        ResourceNotFoundClusterNotFoundError = "ResourceNotFound.ClusterNotFoundError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}
