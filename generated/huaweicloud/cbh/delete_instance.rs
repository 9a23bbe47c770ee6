// @generated from spec/huaweicloud/cbh/delete_instance.yaml. To change it, edit that and run `cargo build`.

use super::{Cbh, CommonErrorCode};

::cloudbind::binding::request! {
    /// Deletes instance.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [DeleteInstance](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CBH&api=DeleteInstance)
    pub struct DeleteInstance for Cbh => DeleteInstanceResponse, DeleteInstanceError =
        Description::new("DeleteInstance", "DELETE", "/v2/{project_id}/cbs/instance")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required DeleteInstanceRequired {
        instance_id: i64 = query "instance_id",
    }
}

::cloudbind::binding::response! {
    ///
    /// The page documents no content.
    pub struct DeleteInstanceResponse of DeleteInstance;
}

::cloudbind::binding::errors! {
    pub enum DeleteInstanceError of DeleteInstance;
    shared Common(CommonErrorCode);
}
