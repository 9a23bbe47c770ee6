// @generated from spec/huaweicloud/cbh/upgrade_instance.yaml. To change it, edit that and run `cargo build`.

use super::{Cbh, CommonErrorCode};
use ::cloudbind::value;

::cloudbind::binding::request! {
    /// Schedules the upgrade of a bastion host, or cancels a scheduled one.
    ///
    /// - Status 403 stands for two refusals: the instance has the latest version already, or its
    ///   agent is not running. Look at code and message to tell them apart.
    /// - An upgrade that has begun cannot be cancelled.
    /// - A success has an empty body.
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    /// - Status 200: The upgrade was scheduled or cancelled.
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
    pub struct UpgradeInstance for Cbh => UpgradeInstanceResponse, UpgradeInstanceError =
        Description::new("UpgradeInstance", "POST", "/v2/{project_id}/cbs/instance/upgrade")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required UpgradeInstanceRequired {
        /// Id of the instance.
        server_id: String = body "server_id",
        /// When the upgrade is to begin. At least 24 hours from now.
        ///
        /// - Unit: milliseconds.
        /// - The page does not name the unit: it is inferred from its example, 1702974655000.
        /// - It is required even to cancel.
        upgrade_time: value::EpochMilliseconds = body "upgrade_time",
    }
    optional {
        /// `true` calls off an upgrade that was scheduled earlier; `false` changes nothing.
        ///
        /// - Once the upgrade has begun it has no effect.
        cancel: bool = body "cancel" exact,
    }
}

::cloudbind::binding::response! {
    ///
    /// The page documents no content.
    pub struct UpgradeInstanceResponse of UpgradeInstance;
}

::cloudbind::binding::errors! {
    pub enum UpgradeInstanceError of UpgradeInstance;
    shared Common(CommonErrorCode);
    statuses {
        /// A parameter is wrong.
        BadRequest = 400,
        /// The token could not be verified.
        Unauthorized = 401,
        /// One of two refusals: the instance has the latest version already, or its agent is not
        /// running.
        Forbidden = 403,
        /// There is no such instance.
        NotFound = 404,
    }
}
