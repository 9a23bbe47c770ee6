// @generated from spec/huaweicloud/cce/reset_node.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, ResetNodeItem, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Resets node.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    /// - Begins a task: `Client::wait_for` asks ShowJob until it has ended.
    ///
    /// Page:
    /// [ResetNode](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=ResetNode)
    pub struct ResetNode for Cce => ResetNodeResponse, ResetNodeError =
        Description::new("ResetNode", "POST", "/api/v3/projects/{project_id}/clusters/{cluster_id}/nodes/reset")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required ResetNodeRequired {
        cluster_id: String = path "cluster_id",
        api_version: String = body "apiVersion",
        kind: String = body "kind",
        node_list: Vec<ResetNodeItem> = body "nodeList",
    }
}

::cloudbind::binding::response! {
    pub struct ResetNodeResponse of ResetNode;
    jobid: String = body "jobid",
}

::cloudbind::binding::errors! {
    pub enum ResetNodeError of ResetNode;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}

::cloudbind::binding::starts! {
    ResetNode: super::ShowJob, new super::ShowJobRequired { job_id: response jobid "jobid" }
}
