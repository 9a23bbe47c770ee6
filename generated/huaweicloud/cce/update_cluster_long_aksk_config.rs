// @generated from spec/huaweicloud/cce/update_cluster_long_aksk_config.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Updates cluster long aksk config.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [UpdateClusterLongAkskConfig](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=UpdateClusterLongAkskConfig)
    pub struct UpdateClusterLongAkskConfig for Cce => UpdateClusterLongAkskConfigResponse, UpdateClusterLongAkskConfigError =
        Description::new("UpdateClusterLongAkskConfig", "PUT", "/api/v3/projects/{project_id}/clusters/{cluster_id}/longaksk/config")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required UpdateClusterLongAkskConfigRequired {
        cluster_id: String = path "cluster_id",
        enable_long_aksk: bool = body "enableLongAKSK",
    }
}

::cloudbind::binding::response! {
    ///
    /// The page documents no content.
    pub struct UpdateClusterLongAkskConfigResponse of UpdateClusterLongAkskConfig;
}

::cloudbind::binding::errors! {
    pub enum UpdateClusterLongAkskConfigError of UpdateClusterLongAkskConfig;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
