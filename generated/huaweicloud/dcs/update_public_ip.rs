// @generated from spec/huaweicloud/dcs/update_public_ip.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Updates public ip.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [UpdatePublicIp](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=UpdatePublicIp)
    pub struct UpdatePublicIp for Dcs => UpdatePublicIpResponse, UpdatePublicIpError =
        Description::new("UpdatePublicIp", "POST", "/v2/{project_id}/instances/{instance_id}/public-ip")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required UpdatePublicIpRequired {
        instance_id: String = path "instance_id",
    }
    optional {
        publicip_id: String = body "publicip_id",
        enable_ssl: bool = body "enable_ssl" exact,
        elb_id: String = body "elb_id",
    }
}

::cloudbind::binding::response! {
    pub struct UpdatePublicIpResponse of UpdatePublicIp;
    job_id: String = body "job_id",
}

::cloudbind::binding::errors! {
    pub enum UpdatePublicIpError of UpdatePublicIp;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
