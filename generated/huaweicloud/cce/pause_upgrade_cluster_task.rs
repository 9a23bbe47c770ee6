// @generated from spec/huaweicloud/cce/pause_upgrade_cluster_task.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, ServiceErrorCode};

::cloudbind::binding::request! {
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
    pub struct PauseUpgradeClusterTask for Cce => PauseUpgradeClusterTaskResponse, PauseUpgradeClusterTaskError =
        Description::new("PauseUpgradeClusterTask", "POST", "/api/v3/projects/{project_id}/clusters/{cluster_id}/operation/upgrade/pause")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required PauseUpgradeClusterTaskRequired {
        /// Id of the cluster.
        cluster_id: String = path "cluster_id",
    }
}

::cloudbind::binding::response! {
    ///
    /// The page documents no content.
    pub struct PauseUpgradeClusterTaskResponse of PauseUpgradeClusterTask;
}

::cloudbind::binding::errors! {
    pub enum PauseUpgradeClusterTaskError of PauseUpgradeClusterTask;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
