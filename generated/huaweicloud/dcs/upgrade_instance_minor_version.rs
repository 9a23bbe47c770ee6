// @generated from spec/huaweicloud/dcs/upgrade_instance_minor_version.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Upgrades instance minor version.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [UpgradeInstanceMinorVersion](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=UpgradeInstanceMinorVersion)
    pub struct UpgradeInstanceMinorVersion for Dcs => UpgradeInstanceMinorVersionResponse, UpgradeInstanceMinorVersionError =
        Description::new("UpgradeInstanceMinorVersion", "POST", "/v2/{project_id}/instances/{instance_id}/minor-version/upgrade")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required UpgradeInstanceMinorVersionRequired {
        instance_id: String = path "instance_id",
    }
    optional {
        proxy_minor_version: String = body "proxy_minor_version",
        engine_minor_version: String = body "engine_minor_version",
    }
}

::cloudbind::binding::response! {
    pub struct UpgradeInstanceMinorVersionResponse of UpgradeInstanceMinorVersion;
    task_id: String = body "task_id",
}

::cloudbind::binding::errors! {
    pub enum UpgradeInstanceMinorVersionError of UpgradeInstanceMinorVersion;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
