// @generated from spec/huaweicloud/dcs/list_instances.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, InstanceListInfo, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Lists instances.
    ///
    /// - Idempotent: sent twice it does no more than once.
    /// - Comes in pages: `Client::pages` and `Client::items` read them all.
    ///
    /// Page:
    /// [ListInstances](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=ListInstances)
    pub struct ListInstances for Dcs => ListInstancesResponse, ListInstancesError =
        Description::new("ListInstances", "GET", "/v2/{project_id}/instances")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    optional {
        instance_id: String = query "instance_id",
        include_failure: String = query "include_failure",
        include_delete: String = query "include_delete",
        name: String = query "name",
        offset: i64 = query "offset" exact,
        limit: i64 = query "limit" exact,
        status: String = query "status",
        name_equal: String = query "name_equal",
        tags: String = query "tags",
        ip: String = query "ip",
    }
}

::cloudbind::binding::response! {
    pub struct ListInstancesResponse of ListInstances;
    instance_num: i64 = body "instance_num",
    instances: Vec<InstanceListInfo> = body "instances",
}

::cloudbind::binding::errors! {
    pub enum ListInstancesError of ListInstances;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}

::cloudbind::binding::pages! {
    ListInstances: offset by offset, size limit, items instances -> InstanceListInfo
}
