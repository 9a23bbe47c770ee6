// @generated from spec/huaweicloud/cce/show_job.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, JobMetadata, JobSpec, JobStatus, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Tells how far an asynchronous task is.
    ///
    /// - The operations that begin a task answer with its id, as `jobid` or `jobID`.
    /// - Idempotent: sent twice it does no more than once.
    /// - Tells the state of a task: `Client::wait` asks until it has ended.
    ///
    /// ```no_run
    /// use cloudbind::huaweicloud::cce::*;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::builder().env().region("ae-ad-1").build()?;
    /// let request = ShowJob::new(ShowJobRequired {
    ///     job_id: "example".into(),
    /// });
    /// let reply = client.send(&request).await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Page:
    /// [ShowJob](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=ShowJob)
    pub struct ShowJob for Cce => ShowJobResponse, ShowJobError =
        Description::new("ShowJob", "GET", "/api/v3/projects/{project_id}/jobs/{job_id}")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ShowJobRequired {
        /// Id of the task.
        job_id: String = path "job_id",
    }
}

::cloudbind::binding::response! {
    pub struct ShowJobResponse of ShowJob;
    kind: String = body "kind",
    api_version: String = body "apiVersion",
    metadata: JobMetadata = body "metadata",
    spec: JobSpec = body "spec",
    status: JobStatus = body "status",
}

::cloudbind::binding::errors! {
    pub enum ShowJobError of ShowJob;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}

::cloudbind::binding::waiting! {
    ShowJob: status.phase is "status.phase", success ["Success"], failure ["Failed"], running ["Initializing", "Running"]
}
