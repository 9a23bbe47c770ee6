// @generated from spec/tencentcloud/cynosdb/isolate_libra_db_instance.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Isolates libra DB instance.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    /// - Begins a task: `Client::wait_for` asks DescribeFlow until it has ended.
    ///
    /// Page:
    /// [IsolateLibraDBInstance](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=IsolateLibraDBInstance)
    pub struct IsolateLibraDBInstance for Cynosdb => IsolateLibraDBInstanceResponse, IsolateLibraDBInstanceError =
        Description::new("IsolateLibraDBInstance", "POST", "/")
            .headers(&[("X-TC-Action", "IsolateLibraDBInstance"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required IsolateLibraDBInstanceRequired {
        cluster_id: String = body "ClusterId",
        instance_id_list: Vec<String> = body "InstanceIdList",
    }
    optional {
        force_isolate: bool = body "ForceIsolate" exact,
        isolate_reason_types: Vec<i64> = body "IsolateReasonTypes",
        isolate_reason: String = body "IsolateReason",
    }
}

::cloudbind::binding::response! {
    pub struct IsolateLibraDBInstanceResponse of IsolateLibraDBInstance;
    flow_id: i64 = body "FlowId",
    deal_names: Vec<String> = body "DealNames",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum IsolateLibraDBInstanceError of IsolateLibraDBInstance;
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
        InvalidParameterValuePrePayPayModeError = "InvalidParameterValue.PrePayPayModeError",
        /// The operation is not allowed.
        OperationDeniedClusterOpNotAllowedError = "OperationDenied.ClusterOpNotAllowedError",
        /// The resource was not found.
        ResourceNotFoundClusterNotFoundError = "ResourceNotFound.ClusterNotFoundError",
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
    IsolateLibraDBInstance: super::DescribeFlow, new super::DescribeFlowRequired { flow_id: response flow_id "FlowId" }
}
