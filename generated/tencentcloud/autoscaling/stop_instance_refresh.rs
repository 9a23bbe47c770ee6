// @generated from spec/tencentcloud/autoscaling/stop_instance_refresh.yaml. To change it, edit that and run `cargo build`.

use super::{Autoscaling, CommonErrorCode};
use ::cloudbind::binding::*;

/// Pauses the instance refresh that a scaling group is going through.
///
/// **Warning:** While the refresh is paused the scaling group is disabled as well.
///
/// - Instances that are being updated are finished; those that wait for it stay as they are.
/// - Although it is called Stop it pauses; ResumeInstanceRefresh goes on with the refresh.
/// - Limit: 20 requests a second.
/// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
///
/// Errors: [`StopInstanceRefreshError`].
///
/// ```no_run
/// use cloudbind::tencentcloud::autoscaling::*;
///
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let client = Client::builder().env().region("ap-bangkok").build()?;
/// let request = StopInstanceRefresh::new(StopInstanceRefreshRequired {
///     auto_scaling_group_id: "asg-h7tgd87d".into(),
///     refresh_activity_id: "asr-juhf6ytr".into(),
/// });
/// let reply = client.send(&request).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// Page: [StopInstanceRefresh](https://intl.cloud.tencent.com/zh/document/product/377/59078)
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "PascalCase"))]
#[non_exhaustive]
#[must_use]
pub struct StopInstanceRefresh {
    /// Id of the scaling group. (`body.AutoScalingGroupId`)
    pub auto_scaling_group_id: String,
    /// Id of the refresh activity. (`body.RefreshActivityId`)
    pub refresh_activity_id: String,
}

/// What a [`StopInstanceRefresh`] cannot be made without.
#[derive(Debug, Clone, PartialEq)]
pub struct StopInstanceRefreshRequired {
    /// Id of the scaling group. (`body.AutoScalingGroupId`)
    pub auto_scaling_group_id: String,
    /// Id of the refresh activity. (`body.RefreshActivityId`)
    pub refresh_activity_id: String,
}

impl StopInstanceRefresh {
    /// With what is required, and nothing else set.
    pub fn new(required: StopInstanceRefreshRequired) -> Self {
        Self {
            auto_scaling_group_id: required.auto_scaling_group_id,
            refresh_activity_id: required.refresh_activity_id,
        }
    }
}

/// What [`StopInstanceRefresh`] answers.
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct StopInstanceRefreshResponse {
    /// Id of the request, which the vendor's support asks for. Missing if the request never reached
    /// the service. (`response.body.RequestId`)
    pub request_id: Option<String>,
}

/// The errors of [`StopInstanceRefresh`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum StopInstanceRefreshError {
    /// `ResourceNotFound.RefreshActivityNotFound`: There is no such refresh activity.
    ResourceNotFoundRefreshActivityNotFound,
    /// `ResourceUnavailable.RefreshActivityStatusConflictWithOperation`: The refresh activity is in
    /// a state in which it cannot be paused.
    ResourceUnavailableRefreshActivityStatusConflictWithOperation,
    /// `UnauthorizedOperation.AutoScalingRoleUnauthorized`: The role AS-QCSRole is not granted to
    /// Auto Scaling; grant it in the console of the service.
    UnauthorizedOperationAutoScalingRoleUnauthorized,
    /// A code that any operation of the vendor may answer.
    Common(CommonErrorCode),
    /// Neither code nor status is documented; the error itself has both.
    Unknown,
}

impl ErrorKind for StopInstanceRefreshError {
    const UNKNOWN: Self = Self::Unknown;
    fn from_code(code: &str) -> Option<Self> {
        let kind = match code {
            "ResourceNotFound.RefreshActivityNotFound" => Self::ResourceNotFoundRefreshActivityNotFound,
            "ResourceUnavailable.RefreshActivityStatusConflictWithOperation" => Self::ResourceUnavailableRefreshActivityStatusConflictWithOperation,
            "UnauthorizedOperation.AutoScalingRoleUnauthorized" => Self::UnauthorizedOperationAutoScalingRoleUnauthorized,
            _ => return CommonErrorCode::from_code(code).map(Self::Common),
        };
        Some(kind)
    }
}

impl Operation for StopInstanceRefresh {
    type Service = Autoscaling;
    type Response = StopInstanceRefreshResponse;
    type Error = StopInstanceRefreshError;
    const DESCRIPTION: &'static Description = &Description::new(
            "StopInstanceRefresh",
            "POST",
            "/",
        )
        .headers(
            &[("X-TC-Action", "StopInstanceRefresh"), ("X-TC-Version", "2018-04-19")],
        )
        .from_client(
            &[ClientParameter::header("X-TC-Region", ClientValue::Region).optional()],
        )
        .empty_object_body()
        .rate_limit(20, 1);
    fn encode(&self, request: &mut codec::RequestWriter) {
        request
            .body(
                &[
                    ("AutoScalingGroupId", &self.auto_scaling_group_id),
                    ("RefreshActivityId", &self.refresh_activity_id),
                ],
            );
    }

    fn decode(response: &mut codec::ResponseReader) -> codec::Result<Self::Response> {
        Ok(StopInstanceRefreshResponse {
            request_id: response.body("RequestId")?,
        })
    }
}
