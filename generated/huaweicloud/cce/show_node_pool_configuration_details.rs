// @generated from spec/huaweicloud/cce/show_node_pool_configuration_details.yaml. To change it, edit that and run `cargo build`.

use std::collections::BTreeMap;
use super::{Cce, CommonErrorCode, PackageOptions, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Shows node pool configuration details.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ShowNodePoolConfigurationDetails](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=ShowNodePoolConfigurationDetails)
    pub struct ShowNodePoolConfigurationDetails for Cce => ShowNodePoolConfigurationDetailsResponse, ShowNodePoolConfigurationDetailsError =
        Description::new("ShowNodePoolConfigurationDetails", "GET", "/api/v3/projects/{project_id}/clusters/{cluster_id}/nodepools/{nodepool_id}/configuration/detail")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ShowNodePoolConfigurationDetailsRequired {
        cluster_id: String = path "cluster_id",
        nodepool_id: String = path "nodepool_id",
    }
}

::cloudbind::binding::response! {
    pub struct ShowNodePoolConfigurationDetailsResponse of ShowNodePoolConfigurationDetails;
    payload: BTreeMap<String, Vec<PackageOptions>> = payload "payload",
}

::cloudbind::binding::errors! {
    pub enum ShowNodePoolConfigurationDetailsError of ShowNodePoolConfigurationDetails;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
