// @generated from spec/huaweicloud/dcs/change_nodes_start_stop_status.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode};
use ::cloudbind::value;

::cloudbind::binding::request! {
    /// Changes nodes start stop status.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [ChangeNodesStartStopStatus](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=ChangeNodesStartStopStatus)
    pub struct ChangeNodesStartStopStatus for Dcs => ChangeNodesStartStopStatusResponse, ChangeNodesStartStopStatusError =
        Description::new("ChangeNodesStartStopStatus", "PUT", "/v2/{project_id}/instances/{instance_id}/nodes/status")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required ChangeNodesStartStopStatusRequired {
        instance_id: String = path "instance_id",
    }
    optional {
        node_ids: Vec<String> = body "node_ids",
        action: String = body "action",
    }
}

::cloudbind::binding::response! {
    pub struct ChangeNodesStartStopStatusResponse of ChangeNodesStartStopStatus;
    payload: value::Binary = bytes "payload",
}

::cloudbind::binding::errors! {
    pub enum ChangeNodesStartStopStatusError of ChangeNodesStartStopStatus;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
