// @generated from spec/huaweicloud/dcs/list_group_replication_info.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, InstanceGroupListInfo, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Lists group replication info.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ListGroupReplicationInfo](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=ListGroupReplicationInfo)
    pub struct ListGroupReplicationInfo for Dcs => ListGroupReplicationInfoResponse, ListGroupReplicationInfoError =
        Description::new("ListGroupReplicationInfo", "GET", "/v2/{project_id}/instance/{instance_id}/groups")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ListGroupReplicationInfoRequired {
        instance_id: String = path "instance_id",
    }
}

::cloudbind::binding::response! {
    pub struct ListGroupReplicationInfoResponse of ListGroupReplicationInfo;
    group_list: Vec<InstanceGroupListInfo> = body "group_list",
    group_count: i64 = body "group_count",
}

::cloudbind::binding::errors! {
    pub enum ListGroupReplicationInfoError of ListGroupReplicationInfo;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
