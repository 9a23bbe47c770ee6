// @generated from spec/huaweicloud/dcs/show_instance_version.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Shows instance version.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ShowInstanceVersion](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=ShowInstanceVersion)
    pub struct ShowInstanceVersion for Dcs => ShowInstanceVersionResponse, ShowInstanceVersionError =
        Description::new("ShowInstanceVersion", "GET", "/v2/{project_id}/instances/{instance_id}/version")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ShowInstanceVersionRequired {
        instance_id: String = path "instance_id",
    }
}

::cloudbind::binding::response! {
    pub struct ShowInstanceVersionResponse of ShowInstanceVersion;
    engine_minor_version: String = body "engine_minor_version",
    latest_engine_minor_version: String = body "latest_engine_minor_version",
    proxy_minor_version: String = body "proxy_minor_version",
    latest_proxy_minor_version: String = body "latest_proxy_minor_version",
    engine_minor_version_upgradable: bool = body "engine_minor_version_upgradable",
    proxy_minor_version_upgradable: bool = body "proxy_minor_version_upgradable",
}

::cloudbind::binding::errors! {
    pub enum ShowInstanceVersionError of ShowInstanceVersion;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
