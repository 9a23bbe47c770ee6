// @generated from spec/huaweicloud/cce/add_nodes_to_node_pool.yaml. To change it, edit that and run `cargo build`.

use super::{AddNodesToNodePoolItem, Cce, CommonErrorCode, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Adds nodes to node pool.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    /// - Begins a task: `Client::wait_for` asks ShowJob until it has ended.
    ///
    /// Page:
    /// [AddNodesToNodePool](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=AddNodesToNodePool)
    pub struct AddNodesToNodePool for Cce => AddNodesToNodePoolResponse, AddNodesToNodePoolError =
        Description::new("AddNodesToNodePool", "POST", "/api/v3/projects/{project_id}/clusters/{cluster_id}/nodepools/{nodepool_id}/nodes/add")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required AddNodesToNodePoolRequired {
        cluster_id: String = path "cluster_id",
        nodepool_id: String = path "nodepool_id",
        api_version: String = body "apiVersion",
        kind: String = body "kind",
        node_list: Vec<AddNodesToNodePoolItem> = body "nodeList",
    }
}

::cloudbind::binding::response! {
    pub struct AddNodesToNodePoolResponse of AddNodesToNodePool;
    jobid: String = body "jobid",
}

::cloudbind::binding::errors! {
    pub enum AddNodesToNodePoolError of AddNodesToNodePool;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}

::cloudbind::binding::starts! {
    AddNodesToNodePool: super::ShowJob, new super::ShowJobRequired { job_id: response jobid "jobid" }
}
