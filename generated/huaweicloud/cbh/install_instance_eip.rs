// @generated from spec/huaweicloud/cbh/install_instance_eip.yaml. To change it, edit that and run `cargo build`.

use super::{Cbh, CommonErrorCode};

::cloudbind::binding::request! {
    /// Installs instance eip.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [InstallInstanceEip](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CBH&api=InstallInstanceEip)
    pub struct InstallInstanceEip for Cbh => InstallInstanceEipResponse, InstallInstanceEipError =
        Description::new("InstallInstanceEip", "POST", "/v2/{project_id}/cbs/instance/{server_id}/eip/bind")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required InstallInstanceEipRequired {
        server_id: String = path "server_id",
        publicip_id: String = body "publicip_id",
    }
}

::cloudbind::binding::response! {
    ///
    /// The page documents no content.
    pub struct InstallInstanceEipResponse of InstallInstanceEip;
}

::cloudbind::binding::errors! {
    pub enum InstallInstanceEipError of InstallInstanceEip;
    shared Common(CommonErrorCode);
}
