// @generated from spec/huaweicloud/dcs/delete_ip_from_domain_name.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Deletes ip from domain name.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [DeleteIpFromDomainName](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=DeleteIpFromDomainName)
    pub struct DeleteIpFromDomainName for Dcs => DeleteIpFromDomainNameResponse, DeleteIpFromDomainNameError =
        Description::new("DeleteIpFromDomainName", "DELETE", "/v2/{project_id}/instances/{instance_id}/groups/{group_id}/replications/{node_id}/remove-ip")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required DeleteIpFromDomainNameRequired {
        instance_id: String = path "instance_id",
        group_id: String = path "group_id",
        node_id: String = path "node_id",
    }
}

::cloudbind::binding::response! {
    pub struct DeleteIpFromDomainNameResponse of DeleteIpFromDomainName;
    job_id: String = body "job_id",
}

::cloudbind::binding::errors! {
    pub enum DeleteIpFromDomainNameError of DeleteIpFromDomainName;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
