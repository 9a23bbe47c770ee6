// @generated from spec/huaweicloud/cbh/start_instance.yaml. To change it, edit that and run `cargo build`.

use super::{Cbh, CommonErrorCode};

::cloudbind::binding::request! {
    /// Starts instance.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [StartInstance](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CBH&api=StartInstance)
    pub struct StartInstance for Cbh => StartInstanceResponse, StartInstanceError =
        Description::new("StartInstance", "POST", "/v2/{project_id}/cbs/instance/start")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required StartInstanceRequired {
        server_id: String = body "server_id",
    }
}

::cloudbind::binding::response! {
    ///
    /// The page documents no content.
    pub struct StartInstanceResponse of StartInstance;
}

::cloudbind::binding::errors! {
    pub enum StartInstanceError of StartInstance;
    shared Common(CommonErrorCode);
}
