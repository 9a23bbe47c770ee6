// @generated from spec/huaweicloud/dcs/update_slave_priority.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Updates slave priority.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [UpdateSlavePriority](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=UpdateSlavePriority)
    pub struct UpdateSlavePriority for Dcs => UpdateSlavePriorityResponse, UpdateSlavePriorityError =
        Description::new("UpdateSlavePriority", "POST", "/v2/{project_id}/instances/{instance_id}/groups/{group_id}/replications/{node_id}/slave-priority")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required UpdateSlavePriorityRequired {
        instance_id: String = path "instance_id",
        group_id: String = path "group_id",
        node_id: String = path "node_id",
        slave_priority_weight: i64 = body "slave_priority_weight",
    }
}

::cloudbind::binding::response! {
    ///
    /// The page documents no content.
    pub struct UpdateSlavePriorityResponse of UpdateSlavePriority;
}

::cloudbind::binding::errors! {
    pub enum UpdateSlavePriorityError of UpdateSlavePriority;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
