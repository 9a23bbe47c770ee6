// @generated from spec/huaweicloud/dcs/show_nodes_information.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, NodesInfoResp, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Shows nodes information.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ShowNodesInformation](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=ShowNodesInformation)
    pub struct ShowNodesInformation for Dcs => ShowNodesInformationResponse, ShowNodesInformationError =
        Description::new("ShowNodesInformation", "GET", "/v2/{project_id}/instances/{instance_id}/logical-nodes")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ShowNodesInformationRequired {
        instance_id: String = path "instance_id",
    }
}

::cloudbind::binding::response! {
    pub struct ShowNodesInformationResponse of ShowNodesInformation;
    instance_id: String = body "instance_id",
    total: i64 = body "total",
    nodes: Vec<NodesInfoResp> = body "nodes",
}

::cloudbind::binding::errors! {
    pub enum ShowNodesInformationError of ShowNodesInformation;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
