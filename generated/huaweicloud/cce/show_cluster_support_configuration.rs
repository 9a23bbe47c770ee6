// @generated from spec/huaweicloud/cce/show_cluster_support_configuration.yaml. To change it, edit that and run `cargo build`.

use std::collections::BTreeMap;
use super::{Cce, CommonErrorCode, PackageOptions, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Shows cluster support configuration.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ShowClusterSupportConfiguration](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=ShowClusterSupportConfiguration)
    pub struct ShowClusterSupportConfiguration for Cce => ShowClusterSupportConfigurationResponse, ShowClusterSupportConfigurationError =
        Description::new("ShowClusterSupportConfiguration", "GET", "/api/v3/clusters/configuration/detail")
            .idempotent();
    optional {
        cluster_type: String = query "clusterType",
        cluster_version: String = query "clusterVersion",
        cluster_id: String = query "clusterID",
        network_mode: String = query "networkMode",
    }
}

::cloudbind::binding::response! {
    pub struct ShowClusterSupportConfigurationResponse of ShowClusterSupportConfiguration;
    payload: BTreeMap<String, Vec<PackageOptions>> = payload "payload",
}

::cloudbind::binding::errors! {
    pub enum ShowClusterSupportConfigurationError of ShowClusterSupportConfiguration;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
