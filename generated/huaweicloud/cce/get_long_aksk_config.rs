// @generated from spec/huaweicloud/cce/get_long_aksk_config.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Gets long aksk config.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [GetLongAkskConfig](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=GetLongAkskConfig)
    pub struct GetLongAkskConfig for Cce => GetLongAkskConfigResponse, GetLongAkskConfigError =
        Description::new("GetLongAkskConfig", "GET", "/api/v3/projects/{project_id}/longaksk/config")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
}

::cloudbind::binding::response! {
    pub struct GetLongAkskConfigResponse of GetLongAkskConfig;
    has_uploaded_long_aksk: bool = body "hasUploadedLongAKSK",
    enable_long_aksk_in_new_cluster: bool = body "enableLongAKSKInNewCluster",
}

::cloudbind::binding::errors! {
    pub enum GetLongAkskConfigError of GetLongAkskConfig;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
