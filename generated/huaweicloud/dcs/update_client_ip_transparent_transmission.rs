// @generated from spec/huaweicloud/dcs/update_client_ip_transparent_transmission.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Updates client ip transparent transmission.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [UpdateClientIpTransparentTransmission](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=UpdateClientIpTransparentTransmission)
    pub struct UpdateClientIpTransparentTransmission for Dcs => UpdateClientIpTransparentTransmissionResponse, UpdateClientIpTransparentTransmissionError =
        Description::new("UpdateClientIpTransparentTransmission", "PUT", "/v2/{project_id}/{instance_id}/client-ip-transparent-transmission")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required UpdateClientIpTransparentTransmissionRequired {
        instance_id: String = path "instance_id",
    }
    optional {
        transparent_client_ip_enable: bool = body "transparent_client_ip_enable" exact,
    }
}

::cloudbind::binding::response! {
    pub struct UpdateClientIpTransparentTransmissionResponse of UpdateClientIpTransparentTransmission;
    job_id: String = body "job_id",
}

::cloudbind::binding::errors! {
    pub enum UpdateClientIpTransparentTransmissionError of UpdateClientIpTransparentTransmission;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
