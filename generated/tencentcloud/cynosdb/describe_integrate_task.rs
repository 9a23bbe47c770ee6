// @generated from spec/tencentcloud/cynosdb/describe_integrate_task.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Describes integrate task.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [DescribeIntegrateTask](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeIntegrateTask)
    pub struct DescribeIntegrateTask for Cynosdb => DescribeIntegrateTaskResponse, DescribeIntegrateTaskError =
        Description::new("DescribeIntegrateTask", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeIntegrateTask"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    optional {
        big_deal_id: String = body "BigDealId",
        deal_names: Vec<String> = body "DealNames",
    }
}

::cloudbind::binding::response! {
    pub struct DescribeIntegrateTaskResponse of DescribeIntegrateTask;
    current_step: String = body "CurrentStep",
    current_progress: String = body "CurrentProgress",
    task_status: String = body "TaskStatus",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeIntegrateTaskError of DescribeIntegrateTask;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationDatabaseAccessError = "FailedOperation.DatabaseAccessError",
        /// The operation failed.
        FailedOperationFlowCreateError = "FailedOperation.FlowCreateError",
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// The service failed.
        InternalErrorDbOperationFailed = "InternalError.DbOperationFailed",
        /// A value is not allowed.
        InvalidParameterValueInstanceNotFound = "InvalidParameterValue.InstanceNotFound",
        /// A value is not allowed.
        InvalidParameterValueParamError = "InvalidParameterValue.ParamError",
        /// The resource was not found.
        ResourceNotFoundInstanceNotFoundError = "ResourceNotFound.InstanceNotFoundError",
        /// The resource was not found.
        ResourceNotFoundResourceError = "ResourceNotFound.ResourceError",
        /// The resource cannot be used.
        ResourceUnavailableInstanceLockFail = "ResourceUnavailable.InstanceLockFail",
        /// The resource cannot be used.
        ResourceUnavailableInstanceStatusAbnormal = "ResourceUnavailable.InstanceStatusAbnormal",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}
