// @generated from spec/huaweicloud/dcs/show_replication_states.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, InstanceReplicationListInfo, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Shows replication states.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ShowReplicationStates](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=ShowReplicationStates)
    pub struct ShowReplicationStates for Dcs => ShowReplicationStatesResponse, ShowReplicationStatesError =
        Description::new("ShowReplicationStates", "GET", "/v2/{project_id}/instance/{instance_id}/groups/{group_id}/group-nodes-state")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ShowReplicationStatesRequired {
        instance_id: String = path "instance_id",
        group_id: String = path "group_id",
    }
}

::cloudbind::binding::response! {
    pub struct ShowReplicationStatesResponse of ShowReplicationStates;
    payload: Vec<InstanceReplicationListInfo> = payload "payload",
}

::cloudbind::binding::errors! {
    pub enum ShowReplicationStatesError of ShowReplicationStates;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
