// @generated from spec/huaweicloud/cbh/reboot_instance.yaml. To change it, edit that and run `cargo build`.

use super::{Cbh, CommonErrorCode};

::cloudbind::binding::request! {
    /// Reboots instance.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [RebootInstance](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CBH&api=RebootInstance)
    pub struct RebootInstance for Cbh => RebootInstanceResponse, RebootInstanceError =
        Description::new("RebootInstance", "POST", "/v2/{project_id}/cbs/instance/reboot")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required RebootInstanceRequired {
        server_id: String = body "server_id",
        reboot_type: String = body "reboot_type",
    }
}

::cloudbind::binding::response! {
    ///
    /// The page documents no content.
    pub struct RebootInstanceResponse of RebootInstance;
}

::cloudbind::binding::errors! {
    pub enum RebootInstanceError of RebootInstance;
    shared Common(CommonErrorCode);
}
