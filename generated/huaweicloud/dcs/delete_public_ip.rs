// @generated from spec/huaweicloud/dcs/delete_public_ip.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Deletes public ip.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [DeletePublicIp](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=DeletePublicIp)
    pub struct DeletePublicIp for Dcs => DeletePublicIpResponse, DeletePublicIpError =
        Description::new("DeletePublicIp", "DELETE", "/v2/{project_id}/instances/{instance_id}/public-ip")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required DeletePublicIpRequired {
        instance_id: String = path "instance_id",
    }
}

::cloudbind::binding::response! {
    pub struct DeletePublicIpResponse of DeletePublicIp;
    job_id: String = body "job_id",
}

::cloudbind::binding::errors! {
    pub enum DeletePublicIpError of DeletePublicIp;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
