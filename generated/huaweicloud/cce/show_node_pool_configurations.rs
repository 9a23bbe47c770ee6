// @generated from spec/huaweicloud/cce/show_node_pool_configurations.yaml. To change it, edit that and run `cargo build`.

use super::{
    Cce, ClusterConfigurationsSpec, CommonErrorCode, ConfigurationMetadata, ServiceErrorCode,
};
use ::cloudbind::value;

::cloudbind::binding::request! {
    /// Shows node pool configurations.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ShowNodePoolConfigurations](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=ShowNodePoolConfigurations)
    pub struct ShowNodePoolConfigurations for Cce => ShowNodePoolConfigurationsResponse, ShowNodePoolConfigurationsError =
        Description::new("ShowNodePoolConfigurations", "GET", "/api/v3/projects/{project_id}/clusters/{cluster_id}/nodepools/{nodepool_id}/configuration")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ShowNodePoolConfigurationsRequired {
        cluster_id: String = path "cluster_id",
        nodepool_id: String = path "nodepool_id",
    }
}

::cloudbind::binding::response! {
    pub struct ShowNodePoolConfigurationsResponse of ShowNodePoolConfigurations;
    api_version: String = body "apiVersion",
    kind: String = body "kind",
    metadata: ConfigurationMetadata = body "metadata",
    spec: ClusterConfigurationsSpec = body "spec",
    status: value::Json = body "status",
}

::cloudbind::binding::errors! {
    pub enum ShowNodePoolConfigurationsError of ShowNodePoolConfigurations;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
