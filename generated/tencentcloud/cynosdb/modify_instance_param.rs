// @generated from spec/tencentcloud/cynosdb/modify_instance_param.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, ModifyParamItem};

::cloudbind::binding::request! {
    /// Modifies instance param.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    /// - Begins a task: `Client::wait_for` asks DescribeFlow until it has ended.
    ///
    /// Page:
    /// [ModifyInstanceParam](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyInstanceParam)
    pub struct ModifyInstanceParam for Cynosdb => ModifyInstanceParamResponse, ModifyInstanceParamError =
        Description::new("ModifyInstanceParam", "POST", "/")
            .headers(&[("X-TC-Action", "ModifyInstanceParam"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required ModifyInstanceParamRequired {
        cluster_id: String = body "ClusterId",
    }
    optional {
        instance_ids: Vec<String> = body "InstanceIds",
        cluster_param_list: Vec<ModifyParamItem> = body "ClusterParamList",
        instance_param_list: Vec<ModifyParamItem> = body "InstanceParamList",
        is_in_maintain_period: String = body "IsInMaintainPeriod",
    }
}

::cloudbind::binding::response! {
    pub struct ModifyInstanceParamResponse of ModifyInstanceParam;
    flow_id: i64 = body "FlowId",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum ModifyInstanceParamError of ModifyInstanceParam;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationFlowCreateError = "FailedOperation.FlowCreateError",
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// The service failed.
        InternalErrorInternalHttpServerError = "InternalError.InternalHttpServerError",
        /// The service failed.
        InternalErrorUnknownError = "InternalError.UnknownError",
        /// A value is not allowed.
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
        /// The operation is not allowed.
        OperationDeniedServerlessClusterStatusDenied = "OperationDenied.ServerlessClusterStatusDenied",
        /// The resource was not found.
        ResourceNotFoundClusterNotFoundError = "ResourceNotFound.ClusterNotFoundError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}

::cloudbind::binding::starts! {
    ModifyInstanceParam: super::DescribeFlow, new super::DescribeFlowRequired { flow_id: response flow_id "FlowId" }
}
