// @generated from spec/huaweicloud/dcs/cancel_instance_resize.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Cancels a change of specifications that waits for the maintenance window.
    ///
    /// - The title speaks of waiting for a cancellation; the operation is what cancels.
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    /// - Status 200: The change was cancelled.
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
    pub struct CancelInstanceResize for Dcs => CancelInstanceResizeResponse, CancelInstanceResizeError =
        Description::new("CancelInstanceResize", "POST", "/v2/{project_id}/instances/{instance_id}/resize/cancel/{task_id}")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required CancelInstanceResizeRequired {
        /// Id of the instance, as its details in the console show it.
        instance_id: String = path "instance_id",
        /// Id of the waiting task, as the console lists it among the background tasks.
        task_id: String = path "task_id",
    }
}

::cloudbind::binding::response! {
    pub struct CancelInstanceResizeResponse of CancelInstanceResize;
    /// How the cancellation ended.
    result: CancelInstanceResizeResult = body "result",
}

::cloudbind::binding::errors! {
    pub enum CancelInstanceResizeError of CancelInstanceResize;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
    codes {
        /// Status 400: The instance is not in the state of changing its specifications.
        InstanceNotExtending = "DCS.4239",
    }
    statuses {
        /// The request is not valid.
        BadRequest = 400,
        /// The credentials are not valid.
        Unauthorized = 401,
        /// The request was refused.
        Forbidden = 403,
        /// There is no such resource.
        NotFound = 404,
        /// The service failed.
        InternalServerError = 500,
    }
}

::cloudbind::binding::values! {
    /// How the cancellation ended. (`response.body.result`)
    pub enum CancelInstanceResizeResult: String;
    /// The change of specifications was cancelled.
    Success = "success",
}
