// @generated from spec/huaweicloud/cbh/upgrade_instance.yaml. To change it, edit that and run `cargo build`.

use super::{Cbh, CommonErrorCode};
use ::cloudbind::binding::*;

/// Schedules the upgrade of a bastion host, or cancels a scheduled one.
///
/// - Status 403 stands for two refusals: the instance has the latest version already, or its
///   agent is not running. Look at code and message to tell them apart.
/// - An upgrade that has begun cannot be cancelled.
/// - A success has an empty body.
/// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
/// - Status 200: The upgrade was scheduled or cancelled.
///
/// Errors: [`UpgradeInstanceError`].
///
/// ```no_run
/// use cloudbind::huaweicloud::cbh::*;
///
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let client = Client::builder().env().region("af-north-1").build()?;
/// let request = UpgradeInstance::new(UpgradeInstanceRequired {
///     server_id: "c7277d87-5a0d-4cfc-a418-97acb567cf29".into(),
///     upgrade_time: cloudbind::value::EpochMilliseconds(1702974655000),
/// });
/// let reply = client.send(&request).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// Page: [Upgrading a CBH
/// Instance](https://support.huaweicloud.com/intl/en-us/api-cbh/UpgradeInstance.html)
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
#[must_use]
pub struct UpgradeInstance {
    /// Id of the instance. (`body.server_id`)
    pub server_id: String,
    /// When the upgrade is to begin. At least 24 hours from now. (`body.upgrade_time`)
    ///
    /// - Unit: milliseconds.
    /// - The page does not name the unit: it is inferred from its example, 1702974655000.
    /// - It is required even to cancel.
    pub upgrade_time: value::EpochMilliseconds,
    /// `true` calls off an upgrade that was scheduled earlier; `false` changes nothing.
    /// (`body.cancel`)
    ///
    /// - Once the upgrade has begun it has no effect.
    pub cancel: Option<bool>,
}

/// What a [`UpgradeInstance`] cannot be made without.
#[derive(Debug, Clone, PartialEq)]
pub struct UpgradeInstanceRequired {
    /// Id of the instance. (`body.server_id`)
    pub server_id: String,
    /// When the upgrade is to begin. At least 24 hours from now. (`body.upgrade_time`)
    ///
    /// - Unit: milliseconds.
    /// - The page does not name the unit: it is inferred from its example, 1702974655000.
    /// - It is required even to cancel.
    pub upgrade_time: value::EpochMilliseconds,
}

impl UpgradeInstance {
    /// With what is required, and nothing else set.
    pub fn new(required: UpgradeInstanceRequired) -> Self {
        Self {
            server_id: required.server_id,
            upgrade_time: required.upgrade_time,
            cancel: None,
        }
    }

    /// Sets [`cancel`](Self::cancel).
    pub fn cancel(mut self, cancel: bool) -> Self {
        self.cancel = Some(cancel);
        self
    }
}

/// What [`UpgradeInstance`] answers.
///
/// The page documents no content.
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct UpgradeInstanceResponse {}

/// The errors of [`UpgradeInstance`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpgradeInstanceError {
    /// Status 400, with no code that is documented: A parameter is wrong.
    BadRequest,
    /// Status 401, with no code that is documented: The token could not be verified.
    Unauthorized,
    /// Status 403, with no code that is documented: One of two refusals: the instance has the
    /// latest version already, or its agent is not running.
    Forbidden,
    /// Status 404, with no code that is documented: There is no such instance.
    NotFound,
    /// A code that any operation of the vendor may answer.
    Common(CommonErrorCode),
    /// Neither code nor status is documented; the error itself has both.
    Unknown,
}

impl ErrorKind for UpgradeInstanceError {
    const UNKNOWN: Self = Self::Unknown;
    fn from_code(code: &str) -> Option<Self> {
        CommonErrorCode::from_code(code).map(Self::Common)
    }

    fn from_status(status: u16) -> Option<Self> {
        let kind = match status {
            400 => Self::BadRequest,
            401 => Self::Unauthorized,
            403 => Self::Forbidden,
            404 => Self::NotFound,
            _ => return None,
        };
        Some(kind)
    }
}

impl Operation for UpgradeInstance {
    type Service = Cbh;
    type Response = UpgradeInstanceResponse;
    type Error = UpgradeInstanceError;
    const DESCRIPTION: &'static Description = &Description::new(
            "UpgradeInstance",
            "POST",
            "/v2/{project_id}/cbs/instance/upgrade",
        )
        .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    fn encode(&self, request: &mut codec::RequestWriter) {
        request
            .body(
                &[
                    ("server_id", &self.server_id),
                    ("upgrade_time", &self.upgrade_time),
                    ("cancel", &self.cancel),
                ],
            );
    }

    fn decode(_response: &mut codec::ResponseReader) -> codec::Result<Self::Response> {
        Ok(UpgradeInstanceResponse {})
    }
}
