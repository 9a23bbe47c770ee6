// @generated from spec/huaweicloud/cbh/uninstall_instance_eip.yaml. To change it, edit that and run `cargo build`.

use super::{Cbh, CommonErrorCode};

::cloudbind::binding::request! {
    /// Uninstalls instance eip.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [UninstallInstanceEip](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CBH&api=UninstallInstanceEip)
    pub struct UninstallInstanceEip for Cbh => UninstallInstanceEipResponse, UninstallInstanceEipError =
        Description::new("UninstallInstanceEip", "POST", "/v2/{project_id}/cbs/instance/{server_id}/eip/unbind")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required UninstallInstanceEipRequired {
        server_id: String = path "server_id",
        publicip_id: String = body "publicip_id",
    }
}

::cloudbind::binding::response! {
    ///
    /// The page documents no content.
    pub struct UninstallInstanceEipResponse of UninstallInstanceEip;
}

::cloudbind::binding::errors! {
    pub enum UninstallInstanceEipError of UninstallInstanceEip;
    shared Common(CommonErrorCode);
}
