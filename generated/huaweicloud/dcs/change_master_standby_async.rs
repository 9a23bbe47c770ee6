// @generated from spec/huaweicloud/dcs/change_master_standby_async.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Changes master standby async.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [ChangeMasterStandbyAsync](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=ChangeMasterStandbyAsync)
    pub struct ChangeMasterStandbyAsync for Dcs => ChangeMasterStandbyAsyncResponse, ChangeMasterStandbyAsyncError =
        Description::new("ChangeMasterStandbyAsync", "PUT", "/v2/{project_id}/instances/{instance_id}/async-swap")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required ChangeMasterStandbyAsyncRequired {
        instance_id: String = path "instance_id",
    }
}

::cloudbind::binding::response! {
    pub struct ChangeMasterStandbyAsyncResponse of ChangeMasterStandbyAsync;
    job_id: String = body "job_id",
}

::cloudbind::binding::errors! {
    pub enum ChangeMasterStandbyAsyncError of ChangeMasterStandbyAsync;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
