// @generated from spec/tencentcloud/cynosdb/modify_snap_backup_cross_region_config.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Modifies snap backup cross region config.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [ModifySnapBackupCrossRegionConfig](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifySnapBackupCrossRegionConfig)
    pub struct ModifySnapBackupCrossRegionConfig for Cynosdb => ModifySnapBackupCrossRegionConfigResponse, ModifySnapBackupCrossRegionConfigError =
        Description::new("ModifySnapBackupCrossRegionConfig", "POST", "/")
            .headers(&[("X-TC-Action", "ModifySnapBackupCrossRegionConfig"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required ModifySnapBackupCrossRegionConfigRequired {
        cluster_id: String = body "ClusterId",
    }
    optional {
        cross_regions_enable: String = body "CrossRegionsEnable",
        cross_regions: Vec<String> = body "CrossRegions",
        cross_region_save_days: i64 = body "CrossRegionSaveDays" exact,
    }
}

::cloudbind::binding::response! {
    pub struct ModifySnapBackupCrossRegionConfigResponse of ModifySnapBackupCrossRegionConfig;
    task_id: i64 = body "TaskId",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum ModifySnapBackupCrossRegionConfigError of ModifySnapBackupCrossRegionConfig;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationCynosdbMysqlSetBackupStrategy = "FailedOperation.CynosdbMysqlSetBackupStrategy",
        /// The operation failed.
        FailedOperationDatabaseAccessError = "FailedOperation.DatabaseAccessError",
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// The service failed.
        InternalErrorInternalHttpServerError = "InternalError.InternalHttpServerError",
        /// A value is not allowed.
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
        /// A value is not allowed.
        InvalidParameterValueParamError = "InvalidParameterValue.ParamError",
        /// The resource was not found.
        ResourceNotFoundClusterNotFoundError = "ResourceNotFound.ClusterNotFoundError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}
