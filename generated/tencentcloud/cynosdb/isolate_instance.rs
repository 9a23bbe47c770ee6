// @generated from spec/tencentcloud/cynosdb/isolate_instance.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Isolates instance.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    /// - Begins a task: `Client::wait_for` asks DescribeFlow until it has ended.
    ///
    /// Page:
    /// [IsolateInstance](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=IsolateInstance)
    pub struct IsolateInstance for Cynosdb => IsolateInstanceResponse, IsolateInstanceError =
        Description::new("IsolateInstance", "POST", "/")
            .headers(&[("X-TC-Action", "IsolateInstance"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required IsolateInstanceRequired {
        cluster_id: String = body "ClusterId",
        instance_id_list: Vec<String> = body "InstanceIdList",
    }
    optional {
        db_type: String = body "DbType",
        isolate_reason_types: Vec<i64> = body "IsolateReasonTypes",
        isolate_reason: String = body "IsolateReason",
        save_backup: bool = body "SaveBackup" exact,
    }
}

::cloudbind::binding::response! {
    pub struct IsolateInstanceResponse of IsolateInstance;
    flow_id: i64 = body "FlowId",
    deal_names: Vec<String> = body "DealNames",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum IsolateInstanceError of IsolateInstance;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationDatabaseAccessError = "FailedOperation.DatabaseAccessError",
        /// The operation failed.
        FailedOperationFlowCreateError = "FailedOperation.FlowCreateError",
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// The operation failed.
        FailedOperationTradeCreateOrderError = "FailedOperation.TradeCreateOrderError",
        /// A parameter is wrong.
        InvalidParameterIsolateNotAllowed = "InvalidParameter.IsolateNotAllowed",
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
        ResourceUnavailableInstanceLockFail = "ResourceUnavailable.InstanceLockFail",
        /// The resource cannot be used.
        ResourceUnavailableInstanceStatusAbnormal = "ResourceUnavailable.InstanceStatusAbnormal",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}

::cloudbind::binding::starts! {
    IsolateInstance: super::DescribeFlow, new super::DescribeFlowRequired { flow_id: response flow_id "FlowId" }
}
