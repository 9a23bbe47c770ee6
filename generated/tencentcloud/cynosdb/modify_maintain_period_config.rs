// @generated from spec/tencentcloud/cynosdb/modify_maintain_period_config.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Modifies maintain period config.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [ModifyMaintainPeriodConfig](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyMaintainPeriodConfig)
    pub struct ModifyMaintainPeriodConfig for Cynosdb => ModifyMaintainPeriodConfigResponse, ModifyMaintainPeriodConfigError =
        Description::new("ModifyMaintainPeriodConfig", "POST", "/")
            .headers(&[("X-TC-Action", "ModifyMaintainPeriodConfig"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required ModifyMaintainPeriodConfigRequired {
        instance_id: String = body "InstanceId",
        maintain_start_time: i64 = body "MaintainStartTime",
        maintain_duration: i64 = body "MaintainDuration",
        maintain_week_days: Vec<String> = body "MaintainWeekDays",
    }
}

::cloudbind::binding::response! {
    pub struct ModifyMaintainPeriodConfigResponse of ModifyMaintainPeriodConfig;
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum ModifyMaintainPeriodConfigError of ModifyMaintainPeriodConfig;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationDatabaseAccessError = "FailedOperation.DatabaseAccessError",
        /// The service failed.
        InternalErrorSystemError = "InternalError.SystemError",
        /// A value is not allowed.
        InvalidParameterValueInstanceNotFound = "InvalidParameterValue.InstanceNotFound",
        /// A value is not allowed.
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}
