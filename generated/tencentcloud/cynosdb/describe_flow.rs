// @generated from spec/tencentcloud/cynosdb/describe_flow.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Tells how far an asynchronous task is.
    ///
    /// - The operations that begin a task answer with its `FlowId`.
    /// - Idempotent: sent twice it does no more than once.
    /// - Tells the state of a task: `Client::wait` asks until it has ended.
    ///
    /// ```no_run
    /// use cloudbind::tencentcloud::cynosdb::*;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::builder().env().region("ap-bangkok").build()?;
    /// let request = DescribeFlow::new(DescribeFlowRequired {
    ///     flow_id: 147186,
    /// });
    /// let reply = client.send(&request).await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
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
        /// Id of the task.
        flow_id: i64 = body "FlowId",
    }
}

::cloudbind::binding::response! {
    pub struct DescribeFlowResponse of DescribeFlow;
    /// 0 means done, 1 failed, 2 still running.
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

::cloudbind::binding::waiting! {
    DescribeFlow: status is "Status", success ["0"], failure ["1"], running ["2"]
}
