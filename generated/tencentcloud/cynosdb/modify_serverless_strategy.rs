// @generated from spec/tencentcloud/cynosdb/modify_serverless_strategy.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Modifies serverless strategy.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    /// - Begins a task: `Client::wait_for` asks DescribeFlow until it has ended.
    ///
    /// Page:
    /// [ModifyServerlessStrategy](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyServerlessStrategy)
    pub struct ModifyServerlessStrategy for Cynosdb => ModifyServerlessStrategyResponse, ModifyServerlessStrategyError =
        Description::new("ModifyServerlessStrategy", "POST", "/")
            .headers(&[("X-TC-Action", "ModifyServerlessStrategy"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required ModifyServerlessStrategyRequired {
        cluster_id: String = body "ClusterId",
    }
    optional {
        auto_pause: String = body "AutoPause",
        auto_pause_delay: i64 = body "AutoPauseDelay" exact,
        auto_scale_up_delay: i64 = body "AutoScaleUpDelay" exact,
        auto_scale_down_delay: i64 = body "AutoScaleDownDelay" exact,
        min_cpu: f64 = body "MinCpu" exact,
        max_cpu: f64 = body "MaxCpu" exact,
        min_ro_cpu: f64 = body "MinRoCpu" exact,
        max_ro_cpu: f64 = body "MaxRoCpu" exact,
        min_ro_count: i64 = body "MinRoCount" exact,
        max_ro_count: i64 = body "MaxRoCount" exact,
        auto_archive: String = body "AutoArchive",
        upgrade_type: String = body "UpgradeType",
        security_group_ids_for_new_ro: Vec<String> = body "SecurityGroupIdsForNewRo",
    }
}

::cloudbind::binding::response! {
    pub struct ModifyServerlessStrategyResponse of ModifyServerlessStrategy;
    /// - Deprecated: The vendor has marked it as disabled.
    #[deprecated = "The vendor has marked it as disabled."]
    flow_id: i64 = body "FlowId",
    task_id: i64 = body "TaskId",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum ModifyServerlessStrategyError of ModifyServerlessStrategy;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationDatabaseAccessError = "FailedOperation.DatabaseAccessError",
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// The operation failed.
        FailedOperationServerlessSetStrategyError = "FailedOperation.ServerlessSetStrategyError",
        /// The service failed.
        InternalErrorDbOperationFailed = "InternalError.DbOperationFailed",
        /// The service failed.
        InternalErrorSystemError = "InternalError.SystemError",
        /// The service failed.
        InternalErrorUnknownError = "InternalError.UnknownError",
        /// A value is not allowed.
        InvalidParameterValueClusterNotFound = "InvalidParameterValue.ClusterNotFound",
        /// A value is not allowed.
        InvalidParameterValueDbModeNotServerlessError = "InvalidParameterValue.DbModeNotServerlessError",
        /// A value is not allowed.
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
        /// A value is not allowed.
        InvalidParameterValueParamError = "InvalidParameterValue.ParamError",
        /// The operation is not allowed.
        OperationDeniedClusterStatusDeniedError = "OperationDenied.ClusterStatusDeniedError",
        /// The resource was not found.
        ResourceNotFoundClusterNotFoundError = "ResourceNotFound.ClusterNotFoundError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}

::cloudbind::binding::starts! {
    ModifyServerlessStrategy: super::DescribeFlow, new super::DescribeFlowRequired { flow_id: response flow_id "FlowId" }
}
