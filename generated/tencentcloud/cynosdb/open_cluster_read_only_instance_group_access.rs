// @generated from spec/tencentcloud/cynosdb/open_cluster_read_only_instance_group_access.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Opens cluster read only instance group access.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    /// - Begins a task: `Client::wait_for` asks DescribeFlow until it has ended.
    ///
    /// Page:
    /// [OpenClusterReadOnlyInstanceGroupAccess](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=OpenClusterReadOnlyInstanceGroupAccess)
    pub struct OpenClusterReadOnlyInstanceGroupAccess for Cynosdb => OpenClusterReadOnlyInstanceGroupAccessResponse, OpenClusterReadOnlyInstanceGroupAccessError =
        Description::new("OpenClusterReadOnlyInstanceGroupAccess", "POST", "/")
            .headers(&[("X-TC-Action", "OpenClusterReadOnlyInstanceGroupAccess"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required OpenClusterReadOnlyInstanceGroupAccessRequired {
        cluster_id: String = body "ClusterId",
        port: String = body "Port",
    }
    optional {
        security_group_ids: Vec<String> = body "SecurityGroupIds",
    }
}

::cloudbind::binding::response! {
    pub struct OpenClusterReadOnlyInstanceGroupAccessResponse of OpenClusterReadOnlyInstanceGroupAccess;
    flow_id: i64 = body "FlowId",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum OpenClusterReadOnlyInstanceGroupAccessError of OpenClusterReadOnlyInstanceGroupAccess;
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
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
        /// A value is not allowed.
        InvalidParameterValueParamError = "InvalidParameterValue.ParamError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}

::cloudbind::binding::starts! {
    OpenClusterReadOnlyInstanceGroupAccess: super::DescribeFlow, new super::DescribeFlowRequired { flow_id: response flow_id "FlowId" }
}
