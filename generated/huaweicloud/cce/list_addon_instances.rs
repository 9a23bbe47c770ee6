// @generated from spec/huaweicloud/cce/list_addon_instances.yaml. To change it, edit that and run `cargo build`.

use super::{AddonInstance, Cce, CommonErrorCode, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Lists addon instances.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ListAddonInstances](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=ListAddonInstances)
    pub struct ListAddonInstances for Cce => ListAddonInstancesResponse, ListAddonInstancesError =
        Description::new("ListAddonInstances", "GET", "/api/v3/addons")
            .idempotent();
    required ListAddonInstancesRequired {
        cluster_id: String = query "cluster_id",
    }
}

::cloudbind::binding::response! {
    pub struct ListAddonInstancesResponse of ListAddonInstances;
    kind: String = body "kind",
    api_version: String = body "apiVersion",
    items: Vec<AddonInstance> = body "items",
}

::cloudbind::binding::errors! {
    pub enum ListAddonInstancesError of ListAddonInstances;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
