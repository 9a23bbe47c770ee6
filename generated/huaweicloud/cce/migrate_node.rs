// @generated from spec/huaweicloud/cce/migrate_node.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, MigrateNodesSpec, ServiceErrorCode, TaskStatus};

::cloudbind::binding::request! {
    /// Migrates node.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [MigrateNode](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=MigrateNode)
    pub struct MigrateNode for Cce => MigrateNodeResponse, MigrateNodeError =
        Description::new("MigrateNode", "PUT", "/api/v3/projects/{project_id}/clusters/{cluster_id}/nodes/operation/migrateto/{target_cluster_id}")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required MigrateNodeRequired {
        cluster_id: String = path "cluster_id",
        target_cluster_id: String = path "target_cluster_id",
        spec: MigrateNodesSpec = body "spec",
    }
    optional {
        api_version: String = body "apiVersion",
        kind: String = body "kind",
        status: TaskStatus = body "status",
    }
}

::cloudbind::binding::response! {
    pub struct MigrateNodeResponse of MigrateNode;
    api_version: String = body "apiVersion",
    kind: String = body "kind",
    spec: MigrateNodesSpec = body "spec",
    status: TaskStatus = body "status",
}

::cloudbind::binding::errors! {
    pub enum MigrateNodeError of MigrateNode;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
