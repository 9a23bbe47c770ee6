// @generated from spec/huaweicloud/dcs/change_master_standby.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Changes master standby.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [ChangeMasterStandby](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=ChangeMasterStandby)
    pub struct ChangeMasterStandby for Dcs => ChangeMasterStandbyResponse, ChangeMasterStandbyError =
        Description::new("ChangeMasterStandby", "POST", "/v2/{project_id}/instances/{instance_id}/swap")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required ChangeMasterStandbyRequired {
        instance_id: String = path "instance_id",
    }
}

::cloudbind::binding::response! {
    ///
    /// The page documents no content.
    pub struct ChangeMasterStandbyResponse of ChangeMasterStandby;
}

::cloudbind::binding::errors! {
    pub enum ChangeMasterStandbyError of ChangeMasterStandby;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
