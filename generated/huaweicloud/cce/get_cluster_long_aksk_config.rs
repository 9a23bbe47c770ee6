// @generated from spec/huaweicloud/cce/get_cluster_long_aksk_config.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Gets cluster long aksk config.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [GetClusterLongAkskConfig](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=GetClusterLongAkskConfig)
    pub struct GetClusterLongAkskConfig for Cce => GetClusterLongAkskConfigResponse, GetClusterLongAkskConfigError =
        Description::new("GetClusterLongAkskConfig", "GET", "/api/v3/projects/{project_id}/clusters/{cluster_id}/longaksk/config")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required GetClusterLongAkskConfigRequired {
        cluster_id: String = path "cluster_id",
    }
}

::cloudbind::binding::response! {
    pub struct GetClusterLongAkskConfigResponse of GetClusterLongAkskConfig;
    has_uploaded_long_aksk: bool = body "hasUploadedLongAKSK",
    enable_long_aksk: bool = body "enableLongAKSK",
}

::cloudbind::binding::errors! {
    pub enum GetClusterLongAkskConfigError of GetClusterLongAkskConfig;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
