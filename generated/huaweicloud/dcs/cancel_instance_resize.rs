// @generated from spec/huaweicloud/dcs/cancel_instance_resize.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode};
use ::cloudbind::binding::*;

/// Cancels a change of specifications that waits for the maintenance window.
///
/// - The title speaks of waiting for a cancellation; the operation is what cancels.
/// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
/// - Status 200: The change was cancelled.
///
/// Errors: [`CancelInstanceResizeError`].
///
/// ```no_run
/// use cloudbind::huaweicloud::dcs::*;
///
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let client = Client::builder().env().region("ae-ad-1").build()?;
/// let request = CancelInstanceResize::new(CancelInstanceResizeRequired {
///     instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79".into(),
///     task_id: "ff80808264da33890164da42b0c50007".into(),
/// });
/// let reply = client.send(&request).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// Page: [Waiting for Cancellation of the Specification Change in the Maintenance Time
/// Window](https://support.huaweicloud.com/intl/en-us/api-dcs/CancelInstanceResize.html)
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
#[must_use]
pub struct CancelInstanceResize {
    /// Id of the instance, as its details in the console show it. (`path.instance_id`)
    pub instance_id: String,
    /// Id of the waiting task, as the console lists it among the background tasks. (`path.task_id`)
    pub task_id: String,
}

/// What a [`CancelInstanceResize`] cannot be made without.
#[derive(Debug, Clone, PartialEq)]
pub struct CancelInstanceResizeRequired {
    /// Id of the instance, as its details in the console show it. (`path.instance_id`)
    pub instance_id: String,
    /// Id of the waiting task, as the console lists it among the background tasks. (`path.task_id`)
    pub task_id: String,
}

impl CancelInstanceResize {
    /// With what is required, and nothing else set.
    pub fn new(required: CancelInstanceResizeRequired) -> Self {
        Self {
            instance_id: required.instance_id,
            task_id: required.task_id,
        }
    }
}

/// What [`CancelInstanceResize`] answers.
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CancelInstanceResizeResponse {
    /// How the cancellation ended. (`response.body.result`)
    pub result: Option<CancelInstanceResizeResult>,
}

/// The errors of [`CancelInstanceResize`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CancelInstanceResizeError {
    /// `DCS.4239` (status 400): The instance is not in the state of changing its specifications.
    InstanceNotExtending,
    /// Status 400, with no code that is documented: The request is not valid.
    BadRequest,
    /// Status 401, with no code that is documented: The credentials are not valid.
    Unauthorized,
    /// Status 403, with no code that is documented: The request was refused.
    Forbidden,
    /// Status 404, with no code that is documented: There is no such resource.
    NotFound,
    /// Status 500, with no code that is documented: The service failed.
    InternalServerError,
    /// A code that any operation of the service may answer.
    Service(ServiceErrorCode),
    /// A code that any operation of the vendor may answer.
    Common(CommonErrorCode),
    /// Neither code nor status is documented; the error itself has both.
    Unknown,
}

impl ErrorKind for CancelInstanceResizeError {
    const UNKNOWN: Self = Self::Unknown;
    fn from_code(code: &str) -> Option<Self> {
        let kind = match code {
            "DCS.4239" => Self::InstanceNotExtending,
            _ => {
                return ServiceErrorCode::from_code(code)
                    .map(Self::Service)
                    .or_else(|| CommonErrorCode::from_code(code).map(Self::Common));
            }
        };
        Some(kind)
    }

    fn from_status(status: u16) -> Option<Self> {
        let kind = match status {
            400 => Self::BadRequest,
            401 => Self::Unauthorized,
            403 => Self::Forbidden,
            404 => Self::NotFound,
            500 => Self::InternalServerError,
            _ => return None,
        };
        Some(kind)
    }
}

/// How the cancellation ended. (`response.body.result`)
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CancelInstanceResizeResult {
    /// `success`: The change of specifications was cancelled.
    Success,
    /// A value that the page does not document.
    Unknown(String),
}

::cloudbind::__open_enum! {
    CancelInstanceResizeResult : String { "success" => Success }
}

impl Operation for CancelInstanceResize {
    type Service = Dcs;
    type Response = CancelInstanceResizeResponse;
    type Error = CancelInstanceResizeError;
    const DESCRIPTION: &'static Description = &Description::new(
            "CancelInstanceResize",
            "POST",
            "/v2/{project_id}/instances/{instance_id}/resize/cancel/{task_id}",
        )
        .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    fn encode(&self, request: &mut codec::RequestWriter) {
        request.path(&[("instance_id", &self.instance_id), ("task_id", &self.task_id)]);
    }

    fn decode(response: &mut codec::ResponseReader) -> codec::Result<Self::Response> {
        Ok(CancelInstanceResizeResponse {
            result: response.body("result")?,
        })
    }
}
