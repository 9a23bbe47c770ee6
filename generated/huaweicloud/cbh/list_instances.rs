// @generated from spec/huaweicloud/cbh/list_instances.yaml. To change it, edit that and run `cargo build`.

use super::{Cbh, CommonErrorCode, InstanceDetail};

::cloudbind::binding::request! {
    /// Lists instances.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ListInstances](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CBH&api=ListInstances)
    pub struct ListInstances for Cbh => ListInstancesResponse, ListInstancesError =
        Description::new("ListInstances", "GET", "/v2/{project_id}/cbs/instance/list")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    optional {
        instance_id: i64 = query "instance_id" exact,
        limit: String = query "limit",
        offset: String = query "offset",
    }
}

::cloudbind::binding::response! {
    pub struct ListInstancesResponse of ListInstances;
    total: i64 = body "total",
    instance: Vec<InstanceDetail> = body "instance",
}

::cloudbind::binding::errors! {
    pub enum ListInstancesError of ListInstances;
    shared Common(CommonErrorCode);
}
