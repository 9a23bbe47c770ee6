// @generated from spec/huaweicloud/dcs/update_ssl_switch.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Updates ssl switch.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [UpdateSslSwitch](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=UpdateSslSwitch)
    pub struct UpdateSslSwitch for Dcs => UpdateSslSwitchResponse, UpdateSslSwitchError =
        Description::new("UpdateSslSwitch", "PUT", "/v2/{project_id}/instances/{instance_id}/ssl")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required UpdateSslSwitchRequired {
        instance_id: String = path "instance_id",
        enabled: bool = body "enabled",
    }
}

::cloudbind::binding::response! {
    pub struct UpdateSslSwitchResponse of UpdateSslSwitch;
    job_id: String = body "job_id",
    instance_id: String = body "instance_id",
    result: String = body "result",
}

::cloudbind::binding::errors! {
    pub enum UpdateSslSwitchError of UpdateSslSwitch;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
