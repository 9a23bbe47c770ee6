// @generated from spec/huaweicloud/dcs/create_redislog_download_link.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Creates redislog download link.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [CreateRedislogDownloadLink](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=CreateRedislogDownloadLink)
    pub struct CreateRedislogDownloadLink for Dcs => CreateRedislogDownloadLinkResponse, CreateRedislogDownloadLinkError =
        Description::new("CreateRedislogDownloadLink", "POST", "/v2/{project_id}/instances/{instance_id}/redislog/{id}/links")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required CreateRedislogDownloadLinkRequired {
        instance_id: String = path "instance_id",
        id: String = path "id",
    }
}

::cloudbind::binding::response! {
    pub struct CreateRedislogDownloadLinkResponse of CreateRedislogDownloadLink;
    id: String = body "id",
    backup_id: String = body "backup_id",
    link: String = body "link",
}

::cloudbind::binding::errors! {
    pub enum CreateRedislogDownloadLinkError of CreateRedislogDownloadLink;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
