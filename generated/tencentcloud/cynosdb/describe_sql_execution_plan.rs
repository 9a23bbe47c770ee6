// @generated from spec/tencentcloud/cynosdb/describe_sql_execution_plan.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, ExecutionPlanDetail};

::cloudbind::binding::request! {
    /// Describes SQL execution plan.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [DescribeSQLExecutionPlan](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeSQLExecutionPlan)
    pub struct DescribeSQLExecutionPlan for Cynosdb => DescribeSQLExecutionPlanResponse, DescribeSQLExecutionPlanError =
        Description::new("DescribeSQLExecutionPlan", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeSQLExecutionPlan"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    required DescribeSQLExecutionPlanRequired {
        cluster_id: String = body "ClusterId",
        instance_id: String = body "InstanceId",
        template_id: String = body "TemplateID",
        plan_detail_id: i64 = body "PlanDetailId",
    }
}

::cloudbind::binding::response! {
    pub struct DescribeSQLExecutionPlanResponse of DescribeSQLExecutionPlan;
    plan_detail: ExecutionPlanDetail = body "PlanDetail",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeSQLExecutionPlanError of DescribeSQLExecutionPlan;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// A value is not allowed.
        InvalidParameterValueInstanceNotFound = "InvalidParameterValue.InstanceNotFound",
        /// A value is not allowed.
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
        /// The operation is not allowed.
        OperationDeniedClusterOpNotAllowedError = "OperationDenied.ClusterOpNotAllowedError",
        /// The resource was not found.
        ResourceNotFoundInstanceNotFoundError = "ResourceNotFound.InstanceNotFoundError",
        /// The resource was not found.
        ResourceNotFoundResourceError = "ResourceNotFound.ResourceError",
        /// The resource cannot be used.
        ResourceUnavailableInstanceStatusAbnormal = "ResourceUnavailable.InstanceStatusAbnormal",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}
