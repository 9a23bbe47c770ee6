// @generated from spec/tencentcloud/cynosdb/pause_serverless.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Pauses a serverless cluster.
    ///
    /// **Warning:** Forces by default: unless `ForcePause` says 0, connections of users who are
    /// working are dropped.
    ///
    /// - A success means that the task was started; `FlowId` identifies it.
    /// - Limit: 20 requests a second.
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    /// - Begins a task: `Client::wait_for` asks DescribeFlow until it has ended.
    ///
    /// ```no_run
    /// use cloudbind::tencentcloud::cynosdb::*;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::builder().env().region("ap-bangkok").build()?;
    /// let request = PauseServerless::new(PauseServerlessRequired {
    ///         cluster_id: "cynosdbmysql-8vcxoq75".into(),
    ///     })
    ///     .force_pause(ForcePause::DropConnections);
    /// let reply = client.send(&request).await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Page: [PauseServerless](https://intl.cloud.tencent.com/document/product/1098/45567)
    pub struct PauseServerless for Cynosdb => PauseServerlessResponse, PauseServerlessError =
        Description::new("PauseServerless", "POST", "/")
            .headers(&[("X-TC-Action", "PauseServerless"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .rate_limit(20, 1);
    required PauseServerlessRequired {
        /// Id of the cluster.
        cluster_id: String = body "ClusterId",
    }
    optional {
        /// Whether to pause although users are connected.
        ///
        /// **Warning:** Left out it means 1, which drops the connections of users.
        ///
        /// - Default: `1`.
        force_pause: ForcePause = body "ForcePause",
    }
}

::cloudbind::binding::response! {
    pub struct PauseServerlessResponse of PauseServerless;
    /// Id of the asynchronous task.
    flow_id: i64 = body "FlowId",
    /// Id of the request, which the vendor's support asks for.
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum PauseServerlessError of PauseServerless;
    shared Common(CommonErrorCode);
    codes {
        /// The task could not be created; try again later, then ask the vendor's support.
        FailedOperationFlowCreateError = "FailedOperation.FlowCreateError",
        /// The service failed.
        InternalErrorSystemError = "InternalError.SystemError",
        /// There is no such cluster. ResourceNotFound.ClusterNotFoundError means the same.
        InvalidParameterValueClusterNotFound = "InvalidParameterValue.ClusterNotFound",
        /// The cluster is not a serverless one.
        InvalidParameterValueDbModeNotServerlessError = "InvalidParameterValue.DbModeNotServerlessError",
        /// A parameter is wrong.
        InvalidParameterValueParamError = "InvalidParameterValue.ParamError",
        /// The cluster is in a state in which it cannot be paused.
        OperationDeniedServerlessClusterStatusDenied = "OperationDenied.ServerlessClusterStatusDenied",
        /// There is no such cluster. InvalidParameterValue.ClusterNotFound means the same.
        ResourceNotFoundClusterNotFoundError = "ResourceNotFound.ClusterNotFoundError",
    }
}

::cloudbind::binding::values! {
    /// Whether to pause although users are connected. (`body.ForcePause`)
    pub enum ForcePause: i64;
    /// Do not pause while users are connected.
    KeepConnections = 0,
    /// Pause at once; connections are dropped.
    DropConnections = 1,
}

::cloudbind::binding::starts! {
    PauseServerless: super::DescribeFlow, new super::DescribeFlowRequired { flow_id: response flow_id "FlowId" }
}
