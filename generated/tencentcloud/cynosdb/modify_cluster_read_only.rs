// @generated from spec/tencentcloud/cynosdb/modify_cluster_read_only.yaml. To change it, edit that and run `cargo build`.

use super::{ClusterTaskId, CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Modifies cluster read only.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [ModifyClusterReadOnly](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyClusterReadOnly)
    pub struct ModifyClusterReadOnly for Cynosdb => ModifyClusterReadOnlyResponse, ModifyClusterReadOnlyError =
        Description::new("ModifyClusterReadOnly", "POST", "/")
            .headers(&[("X-TC-Action", "ModifyClusterReadOnly"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required ModifyClusterReadOnlyRequired {
        cluster_ids: Vec<String> = body "ClusterIds",
        read_only_operation: String = body "ReadOnlyOperation",
    }
    optional {
        is_in_maintain_period: String = body "IsInMaintainPeriod",
    }
}

::cloudbind::binding::response! {
    pub struct ModifyClusterReadOnlyResponse of ModifyClusterReadOnly;
    cluster_task_ids: Vec<ClusterTaskId> = body "ClusterTaskIds",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum ModifyClusterReadOnlyError of ModifyClusterReadOnly;
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
        OperationDeniedServerlessInstanceStatusDenied = "OperationDenied.ServerlessInstanceStatusDenied",
        /// The operation is not allowed.
        OperationDeniedTaskConflictError = "OperationDenied.TaskConflictError",
        /// The resource was not found.
        ResourceNotFoundClusterNotFoundError = "ResourceNotFound.ClusterNotFoundError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}
