// @generated from spec/huaweicloud/cce/pause_upgrade_cluster_task.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, ServiceErrorCode};
use ::cloudbind::binding::*;

/// Pauses the upgrade that a cluster is going through.
///
/// - A success means that the request to pause was accepted; the pausing itself goes on in the
///   background.
/// - An upgrade consists of many steps on many components; the vendor advises to carry it out
///   in the console, where fewer things can go wrong.
/// - The upgrade operations can be used in certain situations only; the page does not say in
///   which.
/// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
/// - Status 200: The request to pause the upgrade was accepted.
///
/// Errors: [`PauseUpgradeClusterTaskError`].
///
/// ```no_run
/// # #![allow(deprecated)]
/// use cloudbind::huaweicloud::cce::*;
///
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let client = Client::builder().env().region("ae-ad-1").build()?;
/// let request = PauseUpgradeClusterTask::new(PauseUpgradeClusterTaskRequired {
///     cluster_id: "4d1ecb2c-229a-11e8-9c75-0255ac100ceb".into(),
/// });
/// let reply = client.send(&request).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// Page: [Suspending a Cluster Upgrade Task
/// (Discarded)](https://support.huaweicloud.com/intl/en-us/api-cce/PauseUpgradeClusterTask.html)
#[deprecated = "The vendor lists it among its out-of-date APIs and names no replacement."]
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
#[must_use]
pub struct PauseUpgradeClusterTask {
    /// Id of the cluster. (`path.cluster_id`)
    pub cluster_id: String,
}

/// What a [`PauseUpgradeClusterTask`] cannot be made without.
#[derive(Debug, Clone, PartialEq)]
pub struct PauseUpgradeClusterTaskRequired {
    /// Id of the cluster. (`path.cluster_id`)
    pub cluster_id: String,
}

impl PauseUpgradeClusterTask {
    /// With what is required, and nothing else set.
    pub fn new(required: PauseUpgradeClusterTaskRequired) -> Self {
        Self {
            cluster_id: required.cluster_id,
        }
    }
}

/// What [`PauseUpgradeClusterTask`] answers.
///
/// The page documents no content.
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct PauseUpgradeClusterTaskResponse {}

/// The errors of [`PauseUpgradeClusterTask`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PauseUpgradeClusterTaskError {
    /// A code that any operation of the service may answer.
    Service(ServiceErrorCode),
    /// A code that any operation of the vendor may answer.
    Common(CommonErrorCode),
    /// Neither code nor status is documented; the error itself has both.
    Unknown,
}

impl ErrorKind for PauseUpgradeClusterTaskError {
    const UNKNOWN: Self = Self::Unknown;
    fn from_code(code: &str) -> Option<Self> {
        ServiceErrorCode::from_code(code)
            .map(Self::Service)
            .or_else(|| CommonErrorCode::from_code(code).map(Self::Common))
    }
}

impl Operation for PauseUpgradeClusterTask {
    type Service = Cce;
    type Response = PauseUpgradeClusterTaskResponse;
    type Error = PauseUpgradeClusterTaskError;
    const DESCRIPTION: &'static Description = &Description::new(
            "PauseUpgradeClusterTask",
            "POST",
            "/api/v3/projects/{project_id}/clusters/{cluster_id}/operation/upgrade/pause",
        )
        .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    fn encode(&self, request: &mut codec::RequestWriter) {
        request.path(&[("cluster_id", &self.cluster_id)]);
    }

    fn decode(_response: &mut codec::ResponseReader) -> codec::Result<Self::Response> {
        Ok(PauseUpgradeClusterTaskResponse {})
    }
}
