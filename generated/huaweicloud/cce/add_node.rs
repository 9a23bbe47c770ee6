// @generated from spec/huaweicloud/cce/add_node.yaml. To change it, edit that and run `cargo build`.

use super::{AddNodeItem, Cce, CommonErrorCode, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Adds node.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    /// - Begins a task: `Client::wait_for` asks ShowJob until it has ended.
    ///
    /// Page:
    /// [AddNode](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=AddNode)
    pub struct AddNode for Cce => AddNodeResponse, AddNodeError =
        Description::new("AddNode", "POST", "/api/v3/projects/{project_id}/clusters/{cluster_id}/nodes/add")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required AddNodeRequired {
        cluster_id: String = path "cluster_id",
        api_version: String = body "apiVersion",
        kind: String = body "kind",
        node_list: Vec<AddNodeItem> = body "nodeList",
    }
}

::cloudbind::binding::response! {
    pub struct AddNodeResponse of AddNode;
    jobid: String = body "jobid",
}

::cloudbind::binding::errors! {
    pub enum AddNodeError of AddNode;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}

::cloudbind::binding::starts! {
    AddNode: super::ShowJob, new super::ShowJobRequired { job_id: response jobid "jobid" }
}
