// @generated from spec/huaweicloud/cce/inplace_migrate_node.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, InPlaceMigratetoNodesSpec, ServiceErrorCode, TaskStatus};

::cloudbind::binding::request! {
    /// Migrates node in place.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [InplaceMigrateNode](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=InplaceMigrateNode)
    pub struct InplaceMigrateNode for Cce => InplaceMigrateNodeResponse, InplaceMigrateNodeError =
        Description::new("InplaceMigrateNode", "POST", "/api/v3/projects/{project_id}/clusters/{cluster_id}/nodes/operation/in-place-migrateto/{target_cluster_id}")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required InplaceMigrateNodeRequired {
        cluster_id: String = path "cluster_id",
        target_cluster_id: String = path "target_cluster_id",
        spec: InPlaceMigratetoNodesSpec = body "spec",
    }
    optional {
        api_version: String = body "apiVersion",
        kind: String = body "kind",
        status: TaskStatus = body "status",
    }
}

::cloudbind::binding::response! {
    pub struct InplaceMigrateNodeResponse of InplaceMigrateNode;
    api_version: String = body "apiVersion",
    kind: String = body "kind",
    spec: InPlaceMigratetoNodesSpec = body "spec",
    status: TaskStatus = body "status",
}

::cloudbind::binding::errors! {
    pub enum InplaceMigrateNodeError of InplaceMigrateNode;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
