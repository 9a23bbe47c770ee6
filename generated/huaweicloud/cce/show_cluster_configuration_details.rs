// @generated from spec/huaweicloud/cce/show_cluster_configuration_details.yaml. To change it, edit that and run `cargo build`.

use std::collections::BTreeMap;
use super::{Cce, CommonErrorCode, PackageOptions, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Shows cluster configuration details.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ShowClusterConfigurationDetails](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=ShowClusterConfigurationDetails)
    pub struct ShowClusterConfigurationDetails for Cce => ShowClusterConfigurationDetailsResponse, ShowClusterConfigurationDetailsError =
        Description::new("ShowClusterConfigurationDetails", "GET", "/api/v3/projects/{project_id}/clusters/{cluster_id}/configuration/detail")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ShowClusterConfigurationDetailsRequired {
        cluster_id: String = path "cluster_id",
    }
}

::cloudbind::binding::response! {
    pub struct ShowClusterConfigurationDetailsResponse of ShowClusterConfigurationDetails;
    payload: BTreeMap<String, Vec<PackageOptions>> = payload "payload",
}

::cloudbind::binding::errors! {
    pub enum ShowClusterConfigurationDetailsError of ShowClusterConfigurationDetails;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
