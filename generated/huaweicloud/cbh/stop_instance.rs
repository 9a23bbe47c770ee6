// @generated from spec/huaweicloud/cbh/stop_instance.yaml. To change it, edit that and run `cargo build`.

use super::{Cbh, CommonErrorCode};

::cloudbind::binding::request! {
    /// Stops instance.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [StopInstance](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CBH&api=StopInstance)
    pub struct StopInstance for Cbh => StopInstanceResponse, StopInstanceError =
        Description::new("StopInstance", "POST", "/v2/{project_id}/cbs/instance/stop")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required StopInstanceRequired {
        server_id: String = body "server_id",
    }
}

::cloudbind::binding::response! {
    ///
    /// The page documents no content.
    pub struct StopInstanceResponse of StopInstance;
}

::cloudbind::binding::errors! {
    pub enum StopInstanceError of StopInstance;
    shared Common(CommonErrorCode);
}
