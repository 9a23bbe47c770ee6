// @generated from spec/huaweicloud/dcs/execute_cluster_switchover.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Executes cluster switchover.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [ExecuteClusterSwitchover](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=ExecuteClusterSwitchover)
    pub struct ExecuteClusterSwitchover for Dcs => ExecuteClusterSwitchoverResponse, ExecuteClusterSwitchoverError =
        Description::new("ExecuteClusterSwitchover", "POST", "/v2/{project_id}/instance/{instance_id}/groups/{group_id}/replications/{node_id}/async-switchover")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required ExecuteClusterSwitchoverRequired {
        instance_id: String = path "instance_id",
        group_id: String = path "group_id",
        node_id: String = path "node_id",
    }
}

::cloudbind::binding::response! {
    pub struct ExecuteClusterSwitchoverResponse of ExecuteClusterSwitchover;
    job_id: String = body "job_id",
}

::cloudbind::binding::errors! {
    pub enum ExecuteClusterSwitchoverError of ExecuteClusterSwitchover;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
