// @generated from spec/tencentcloud/cynosdb/open_read_only_instance_exclusive_access.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Opens read only instance exclusive access.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    /// - Begins a task: `Client::wait_for` asks DescribeFlow until it has ended.
    ///
    /// Page:
    /// [OpenReadOnlyInstanceExclusiveAccess](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=OpenReadOnlyInstanceExclusiveAccess)
    pub struct OpenReadOnlyInstanceExclusiveAccess for Cynosdb => OpenReadOnlyInstanceExclusiveAccessResponse, OpenReadOnlyInstanceExclusiveAccessError =
        Description::new("OpenReadOnlyInstanceExclusiveAccess", "POST", "/")
            .headers(&[("X-TC-Action", "OpenReadOnlyInstanceExclusiveAccess"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required OpenReadOnlyInstanceExclusiveAccessRequired {
        cluster_id: String = body "ClusterId",
        instance_id: String = body "InstanceId",
        vpc_id: String = body "VpcId",
        subnet_id: String = body "SubnetId",
        port: i64 = body "Port",
    }
    optional {
        security_group_ids: Vec<String> = body "SecurityGroupIds",
    }
}

::cloudbind::binding::response! {
    pub struct OpenReadOnlyInstanceExclusiveAccessResponse of OpenReadOnlyInstanceExclusiveAccess;
    flow_id: i64 = body "FlowId",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum OpenReadOnlyInstanceExclusiveAccessError of OpenReadOnlyInstanceExclusiveAccess;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationDatabaseAccessError = "FailedOperation.DatabaseAccessError",
        /// The operation failed.
        FailedOperationFlowCreateError = "FailedOperation.FlowCreateError",
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// The service failed.
        InternalErrorSystemError = "InternalError.SystemError",
        /// A value is not allowed.
        InvalidParameterValueParamError = "InvalidParameterValue.ParamError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}

::cloudbind::binding::starts! {
    OpenReadOnlyInstanceExclusiveAccess: super::DescribeFlow, new super::DescribeFlowRequired { flow_id: response flow_id "FlowId" }
}
