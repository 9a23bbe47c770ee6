// @generated from spec/tencentcloud/cynosdb/describe_maintain_period.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Describes maintain period.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [DescribeMaintainPeriod](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeMaintainPeriod)
    pub struct DescribeMaintainPeriod for Cynosdb => DescribeMaintainPeriodResponse, DescribeMaintainPeriodError =
        Description::new("DescribeMaintainPeriod", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeMaintainPeriod"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    required DescribeMaintainPeriodRequired {
        instance_id: String = body "InstanceId",
    }
}

::cloudbind::binding::response! {
    pub struct DescribeMaintainPeriodResponse of DescribeMaintainPeriod;
    maintain_week_days: Vec<String> = body "MaintainWeekDays",
    maintain_start_time: i64 = body "MaintainStartTime",
    maintain_duration: i64 = body "MaintainDuration",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeMaintainPeriodError of DescribeMaintainPeriod;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationDatabaseAccessError = "FailedOperation.DatabaseAccessError",
        /// The service failed.
        InternalErrorDbOperationFailed = "InternalError.DbOperationFailed",
        /// The service failed.
        InternalErrorSystemError = "InternalError.SystemError",
        /// A value is not allowed.
        InvalidParameterValueParamError = "InvalidParameterValue.ParamError",
        /// The operation is not allowed.
        OperationDeniedCamDeniedError = "OperationDenied.CamDeniedError",
        /// The resource was not found.
        ResourceNotFoundInstanceNotFoundError = "ResourceNotFound.InstanceNotFoundError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}
