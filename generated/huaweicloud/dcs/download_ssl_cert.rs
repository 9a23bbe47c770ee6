// @generated from spec/huaweicloud/dcs/download_ssl_cert.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Downloads ssl cert.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [DownloadSslCert](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=DownloadSslCert)
    pub struct DownloadSslCert for Dcs => DownloadSslCertResponse, DownloadSslCertError =
        Description::new("DownloadSslCert", "POST", "/v2/{project_id}/instances/{instance_id}/ssl-certs/download")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required DownloadSslCertRequired {
        instance_id: String = path "instance_id",
    }
}

::cloudbind::binding::response! {
    pub struct DownloadSslCertResponse of DownloadSslCert;
    file_name: String = body "file_name",
    link: String = body "link",
    bucket_name: String = body "bucket_name",
}

::cloudbind::binding::errors! {
    pub enum DownloadSslCertError of DownloadSslCert;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
