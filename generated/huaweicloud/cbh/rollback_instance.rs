// @generated from spec/huaweicloud/cbh/rollback_instance.yaml. To change it, edit that and run `cargo build`.

use super::{Cbh, CommonErrorCode};

::cloudbind::binding::request! {
    /// Rolls back instance.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [RollbackInstance](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CBH&api=RollbackInstance)
    pub struct RollbackInstance for Cbh => RollbackInstanceResponse, RollbackInstanceError =
        Description::new("RollbackInstance", "POST", "/v2/{project_id}/cbs/instance/rollback")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required RollbackInstanceRequired {
        server_id: String = body "server_id",
    }
}

::cloudbind::binding::response! {
    ///
    /// The page documents no content.
    pub struct RollbackInstanceResponse of RollbackInstance;
}

::cloudbind::binding::errors! {
    pub enum RollbackInstanceError of RollbackInstance;
    shared Common(CommonErrorCode);
}
