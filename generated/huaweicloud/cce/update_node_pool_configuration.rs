// @generated from spec/huaweicloud/cce/update_node_pool_configuration.yaml. To change it, edit that and run `cargo build`.

use super::{
    Cce, ClusterConfigurationsSpec, CommonErrorCode, ConfigurationMetadata, ServiceErrorCode,
};
use ::cloudbind::value;

::cloudbind::binding::request! {
    /// Updates node pool configuration.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [UpdateNodePoolConfiguration](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=UpdateNodePoolConfiguration)
    pub struct UpdateNodePoolConfiguration for Cce => UpdateNodePoolConfigurationResponse, UpdateNodePoolConfigurationError =
        Description::new("UpdateNodePoolConfiguration", "PUT", "/api/v3/projects/{project_id}/clusters/{cluster_id}/nodepools/{nodepool_id}/configuration")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required UpdateNodePoolConfigurationRequired {
        cluster_id: String = path "cluster_id",
        nodepool_id: String = path "nodepool_id",
        api_version: String = body "apiVersion",
        kind: String = body "kind",
        metadata: ConfigurationMetadata = body "metadata",
        spec: ClusterConfigurationsSpec = body "spec",
    }
}

::cloudbind::binding::response! {
    pub struct UpdateNodePoolConfigurationResponse of UpdateNodePoolConfiguration;
    api_version: String = body "apiVersion",
    kind: String = body "kind",
    metadata: ConfigurationMetadata = body "metadata",
    spec: ClusterConfigurationsSpec = body "spec",
    status: value::Json = body "status",
}

::cloudbind::binding::errors! {
    pub enum UpdateNodePoolConfigurationError of UpdateNodePoolConfiguration;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
