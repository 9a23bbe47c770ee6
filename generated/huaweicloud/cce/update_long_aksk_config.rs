// @generated from spec/huaweicloud/cce/update_long_aksk_config.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Updates long aksk config.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [UpdateLongAkskConfig](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=UpdateLongAkskConfig)
    pub struct UpdateLongAkskConfig for Cce => UpdateLongAkskConfigResponse, UpdateLongAkskConfigError =
        Description::new("UpdateLongAkskConfig", "PUT", "/api/v3/projects/{project_id}/longaksk/config")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required UpdateLongAkskConfigRequired {
        enable_long_aksk_in_new_cluster: bool = body "enableLongAKSKInNewCluster",
    }
}

::cloudbind::binding::response! {
    ///
    /// The page documents no content.
    pub struct UpdateLongAkskConfigResponse of UpdateLongAkskConfig;
}

::cloudbind::binding::errors! {
    pub enum UpdateLongAkskConfigError of UpdateLongAkskConfig;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
