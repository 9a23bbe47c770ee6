// @generated from spec/huaweicloud/dcs/show_instance_topology.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode, TopologyInfo};

::cloudbind::binding::request! {
    /// Shows instance topology.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ShowInstanceTopology](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=ShowInstanceTopology)
    pub struct ShowInstanceTopology for Dcs => ShowInstanceTopologyResponse, ShowInstanceTopologyError =
        Description::new("ShowInstanceTopology", "GET", "/v2/{project_id}/instances/{instance_id}/nodes")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ShowInstanceTopologyRequired {
        instance_id: String = path "instance_id",
    }
}

::cloudbind::binding::response! {
    pub struct ShowInstanceTopologyResponse of ShowInstanceTopology;
    redis_server: Vec<TopologyInfo> = body "redis_server",
    cluster_lvs: Vec<TopologyInfo> = body "cluster_lvs",
    cluster_admin: Vec<TopologyInfo> = body "cluster_admin",
    cluster_proxy: Vec<TopologyInfo> = body "cluster_proxy",
    master: Vec<TopologyInfo> = body "master",
    vpcendpoint: Vec<TopologyInfo> = body "vpcendpoint",
    elb: Vec<TopologyInfo> = body "elb",
}

::cloudbind::binding::errors! {
    pub enum ShowInstanceTopologyError of ShowInstanceTopology;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
