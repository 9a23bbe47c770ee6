// @generated from spec/huaweicloud/cce/resize_cluster.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, ResizeClusterRequestBodyExtendParam, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Resizes cluster.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    /// - Begins a task: `Client::wait_for` asks ShowJob until it has ended.
    ///
    /// Page:
    /// [ResizeCluster](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=ResizeCluster)
    pub struct ResizeCluster for Cce => ResizeClusterResponse, ResizeClusterError =
        Description::new("ResizeCluster", "POST", "/api/v3/projects/{project_id}/clusters/{cluster_id}/operation/resize")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required ResizeClusterRequired {
        cluster_id: String = path "cluster_id",
        flavor_resize: String = body "flavorResize",
    }
    optional {
        skipped_tasks: Vec<String> = body "skippedTasks",
        extend_param: ResizeClusterRequestBodyExtendParam = body "extendParam",
    }
}

::cloudbind::binding::response! {
    pub struct ResizeClusterResponse of ResizeCluster;
    job_id: String = body "jobID",
    order_id: String = body "orderID",
}

::cloudbind::binding::errors! {
    pub enum ResizeClusterError of ResizeCluster;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}

::cloudbind::binding::starts! {
    ResizeCluster: super::ShowJob, new super::ShowJobRequired { job_id: response job_id "jobID" }
}
