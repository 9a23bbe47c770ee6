// @generated from spec/huaweicloud/dcs/delete_single_instance.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Deletes single instance.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [DeleteSingleInstance](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=DeleteSingleInstance)
    pub struct DeleteSingleInstance for Dcs => DeleteSingleInstanceResponse, DeleteSingleInstanceError =
        Description::new("DeleteSingleInstance", "DELETE", "/v2/{project_id}/instances/{instance_id}")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required DeleteSingleInstanceRequired {
        instance_id: String = path "instance_id",
    }
}

::cloudbind::binding::response! {
    ///
    /// The page documents no content.
    pub struct DeleteSingleInstanceResponse of DeleteSingleInstance;
}

::cloudbind::binding::errors! {
    pub enum DeleteSingleInstanceError of DeleteSingleInstance;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
