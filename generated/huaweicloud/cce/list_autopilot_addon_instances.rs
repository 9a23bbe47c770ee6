// @generated from spec/huaweicloud/cce/list_autopilot_addon_instances.yaml. To change it, edit that and run `cargo build`.

use super::{AddonInstance, Cce, CommonErrorCode, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Lists autopilot addon instances.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ListAutopilotAddonInstances](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=ListAutopilotAddonInstances)
    pub struct ListAutopilotAddonInstances for Cce => ListAutopilotAddonInstancesResponse, ListAutopilotAddonInstancesError =
        Description::new("ListAutopilotAddonInstances", "GET", "/autopilot/v3/addons")
            .idempotent();
    required ListAutopilotAddonInstancesRequired {
        cluster_id: String = query "cluster_id",
    }
}

::cloudbind::binding::response! {
    pub struct ListAutopilotAddonInstancesResponse of ListAutopilotAddonInstances;
    kind: String = body "kind",
    api_version: String = body "apiVersion",
    items: Vec<AddonInstance> = body "items",
}

::cloudbind::binding::errors! {
    pub enum ListAutopilotAddonInstancesError of ListAutopilotAddonInstances;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
