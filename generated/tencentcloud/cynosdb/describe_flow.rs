// @generated from spec/tencentcloud/cynosdb/describe_flow.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Describes flow.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [DescribeFlow](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeFlow)
    pub struct DescribeFlow for Cynosdb => DescribeFlowResponse, DescribeFlowError =
        Description::new("DescribeFlow", "POST", "/")
        .headers(&[("X-TC-Action", "DescribeFlow"), ("X-TC-Version", "2019-01-07")])
        .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
        .empty_object_body()
        .idempotent();
    required DescribeFlowRequired {
        flow_id: i64 = body "FlowId",
    }
}

::cloudbind::binding::response! {
    pub struct DescribeFlowResponse of DescribeFlow;
    status: i64 = body "Status",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeFlowError of DescribeFlow;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationDatabaseAccessError = "FailedOperation.DatabaseAccessError",
        /// The operation failed.
        FailedOperationFlowNotFoundError = "FailedOperation.FlowNotFoundError",
        /// The service failed.
        InternalErrorDbOperationFailed = "InternalError.DbOperationFailed",
        /// A value is not allowed.
        InvalidParameterValueFlowNotFound = "InvalidParameterValue.FlowNotFound",
        /// A value is not allowed.
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}
