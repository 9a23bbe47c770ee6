// @generated from spec/huaweicloud/cce/remove_node.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, RemoveNodesSpec, ServiceErrorCode, TaskStatus};

::cloudbind::binding::request! {
    /// Removes node.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [RemoveNode](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=RemoveNode)
    pub struct RemoveNode for Cce => RemoveNodeResponse, RemoveNodeError =
        Description::new("RemoveNode", "PUT", "/api/v3/projects/{project_id}/clusters/{cluster_id}/nodes/operation/remove")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required RemoveNodeRequired {
        cluster_id: String = path "cluster_id",
        spec: RemoveNodesSpec = body "spec",
    }
    optional {
        remove_node_system_security_group: bool = query "removeNodeSystemSecurityGroup" exact,
        api_version: String = body "apiVersion",
        kind: String = body "kind",
        status: TaskStatus = body "status",
    }
}

::cloudbind::binding::response! {
    pub struct RemoveNodeResponse of RemoveNode;
    api_version: String = body "apiVersion",
    kind: String = body "kind",
    spec: RemoveNodesSpec = body "spec",
    status: TaskStatus = body "status",
}

::cloudbind::binding::errors! {
    pub enum RemoveNodeError of RemoveNode;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
