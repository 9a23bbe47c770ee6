// @generated from spec/tencentcloud/cynosdb/pause_serverless.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};
use ::cloudbind::binding::*;

/// Pauses a serverless cluster.
///
/// **Warning:** Forces by default: unless `ForcePause` says 0, connections of users who are
/// working are dropped.
///
/// - A success means that the task was started; `FlowId` identifies it.
/// - Limit: 20 requests a second.
/// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
///
/// Errors: [`PauseServerlessError`].
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
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "PascalCase"))]
#[non_exhaustive]
#[must_use]
pub struct PauseServerless {
    /// Id of the cluster. (`body.ClusterId`)
    pub cluster_id: String,
    /// Whether to pause although users are connected. (`body.ForcePause`)
    ///
    /// **Warning:** Left out it means 1, which drops the connections of users.
    ///
    /// - Default: `1`.
    pub force_pause: Option<ForcePause>,
}

/// What a [`PauseServerless`] cannot be made without.
#[derive(Debug, Clone, PartialEq)]
pub struct PauseServerlessRequired {
    /// Id of the cluster. (`body.ClusterId`)
    pub cluster_id: String,
}

impl PauseServerless {
    /// With what is required, and nothing else set.
    pub fn new(required: PauseServerlessRequired) -> Self {
        Self {
            cluster_id: required.cluster_id,
            force_pause: None,
        }
    }

    /// Sets [`force_pause`](Self::force_pause).
    ///
    /// **Warning:** Left out it means 1, which drops the connections of users.
    pub fn force_pause(mut self, force_pause: impl Into<ForcePause>) -> Self {
        self.force_pause = Some(force_pause.into());
        self
    }
}

/// What [`PauseServerless`] answers.
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct PauseServerlessResponse {
    /// Id of the asynchronous task. (`response.body.FlowId`)
    pub flow_id: Option<i64>,
    /// Id of the request, which the vendor's support asks for. (`response.body.RequestId`)
    pub request_id: Option<String>,
}

/// The errors of [`PauseServerless`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PauseServerlessError {
    /// `FailedOperation.FlowCreateError`: The task could not be created; try again later, then ask
    /// the vendor's support.
    FailedOperationFlowCreateError,
    /// `InternalError.SystemError`: The service failed.
    InternalErrorSystemError,
    /// `InvalidParameterValue.ClusterNotFound`: There is no such cluster.
    /// ResourceNotFound.ClusterNotFoundError means the same.
    InvalidParameterValueClusterNotFound,
    /// `InvalidParameterValue.DbModeNotServerlessError`: The cluster is not a serverless one.
    InvalidParameterValueDbModeNotServerlessError,
    /// `InvalidParameterValue.ParamError`: A parameter is wrong.
    InvalidParameterValueParamError,
    /// `OperationDenied.ServerlessClusterStatusDenied`: The cluster is in a state in which it
    /// cannot be paused.
    OperationDeniedServerlessClusterStatusDenied,
    /// `ResourceNotFound.ClusterNotFoundError`: There is no such cluster.
    /// InvalidParameterValue.ClusterNotFound means the same.
    ResourceNotFoundClusterNotFoundError,
    /// A code that any operation of the vendor may answer.
    Common(CommonErrorCode),
    /// Neither code nor status is documented; the error itself has both.
    Unknown,
}

impl ErrorKind for PauseServerlessError {
    const UNKNOWN: Self = Self::Unknown;
    fn from_code(code: &str) -> Option<Self> {
        let kind = match code {
            "FailedOperation.FlowCreateError" => Self::FailedOperationFlowCreateError,
            "InternalError.SystemError" => Self::InternalErrorSystemError,
            "InvalidParameterValue.ClusterNotFound" => Self::InvalidParameterValueClusterNotFound,
            "InvalidParameterValue.DbModeNotServerlessError" => Self::InvalidParameterValueDbModeNotServerlessError,
            "InvalidParameterValue.ParamError" => Self::InvalidParameterValueParamError,
            "OperationDenied.ServerlessClusterStatusDenied" => Self::OperationDeniedServerlessClusterStatusDenied,
            "ResourceNotFound.ClusterNotFoundError" => Self::ResourceNotFoundClusterNotFoundError,
            _ => return CommonErrorCode::from_code(code).map(Self::Common),
        };
        Some(kind)
    }
}

/// Whether to pause although users are connected. (`body.ForcePause`)
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ForcePause {
    /// `0`: Do not pause while users are connected.
    KeepConnections,
    /// `1`: Pause at once; connections are dropped.
    DropConnections,
    /// A value that the page does not document.
    Unknown(i64),
}

::cloudbind::__open_enum! {
    ForcePause : i64 { 0 => KeepConnections, 1 => DropConnections }
}

impl Operation for PauseServerless {
    type Service = Cynosdb;
    type Response = PauseServerlessResponse;
    type Error = PauseServerlessError;
    const DESCRIPTION: &'static Description = &Description::new(
            "PauseServerless",
            "POST",
            "/",
        )
        .headers(&[("X-TC-Action", "PauseServerless"), ("X-TC-Version", "2019-01-07")])
        .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
        .empty_object_body()
        .rate_limit(20, 1);
    fn encode(&self, request: &mut codec::RequestWriter) {
        request
            .body(&[("ClusterId", &self.cluster_id), ("ForcePause", &self.force_pause)]);
    }

    fn decode(response: &mut codec::ResponseReader) -> codec::Result<Self::Response> {
        Ok(PauseServerlessResponse {
            flow_id: response.body("FlowId")?,
            request_id: response.body("RequestId")?,
        })
    }
}
