// @generated from spec/huaweicloud/dcs/batch_show_nodes_information.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, InstanceNodesInfoResp, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Shows nodes information in a batch.
    ///
    /// - Idempotent: sent twice it does no more than once.
    /// - Comes in pages: `Client::pages` and `Client::items` read them all.
    ///
    /// Page:
    /// [BatchShowNodesInformation](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=BatchShowNodesInformation)
    pub struct BatchShowNodesInformation for Dcs => BatchShowNodesInformationResponse, BatchShowNodesInformationError =
        Description::new("BatchShowNodesInformation", "GET", "/v2/{project_id}/instances-logical-nodes")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    optional {
        offset: i64 = query "offset" exact,
        limit: i64 = query "limit" exact,
    }
}

::cloudbind::binding::response! {
    pub struct BatchShowNodesInformationResponse of BatchShowNodesInformation;
    count: i64 = body "count",
    instances: Vec<InstanceNodesInfoResp> = body "instances",
}

::cloudbind::binding::errors! {
    pub enum BatchShowNodesInformationError of BatchShowNodesInformation;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}

::cloudbind::binding::pages! {
    BatchShowNodesInformation: offset by offset, size limit, items instances -> InstanceNodesInfoResp
}
