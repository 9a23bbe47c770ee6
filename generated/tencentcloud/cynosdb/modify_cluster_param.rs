// @generated from spec/tencentcloud/cynosdb/modify_cluster_param.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, ParamItem};

::cloudbind::binding::request! {
    /// Modifies cluster param.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [ModifyClusterParam](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyClusterParam)
    pub struct ModifyClusterParam for Cynosdb => ModifyClusterParamResponse, ModifyClusterParamError =
        Description::new("ModifyClusterParam", "POST", "/")
            .headers(&[("X-TC-Action", "ModifyClusterParam"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required ModifyClusterParamRequired {
        cluster_id: String = body "ClusterId",
        param_list: Vec<ParamItem> = body "ParamList",
    }
    optional {
        is_in_maintain_period: String = body "IsInMaintainPeriod",
    }
}

::cloudbind::binding::response! {
    pub struct ModifyClusterParamResponse of ModifyClusterParam;
    async_request_id: String = body "AsyncRequestId",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum ModifyClusterParamError of ModifyClusterParam;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationFlowCreateError = "FailedOperation.FlowCreateError",
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// The service failed.
        InternalErrorDbOperationFailed = "InternalError.DbOperationFailed",
        /// The service failed.
        InternalErrorInternalHttpServerError = "InternalError.InternalHttpServerError",
        /// The service failed.
        InternalErrorSystemError = "InternalError.SystemError",
        /// The service failed.
        InternalErrorUnknownError = "InternalError.UnknownError",
        /// A value is not allowed.
        InvalidParameterValueInstanceNotFound = "InvalidParameterValue.InstanceNotFound",
        /// A value is not allowed.
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
        /// The operation is not allowed.
        OperationDeniedServerlessClusterStatusDenied = "OperationDenied.ServerlessClusterStatusDenied",
        /// The operation is not allowed.
        OperationDeniedTaskConflictError = "OperationDenied.TaskConflictError",
        /// The resource was not found.
        ResourceNotFoundClusterNotFoundError = "ResourceNotFound.ClusterNotFoundError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}
