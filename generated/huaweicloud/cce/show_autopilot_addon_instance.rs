// @generated from spec/huaweicloud/cce/show_autopilot_addon_instance.yaml. To change it, edit that and run `cargo build`.

use super::{
    AddonInstanceStatus, AddonMetadata, Cce, CommonErrorCode, InstanceSpec, ServiceErrorCode,
};

::cloudbind::binding::request! {
    /// Shows autopilot addon instance.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ShowAutopilotAddonInstance](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=ShowAutopilotAddonInstance)
    pub struct ShowAutopilotAddonInstance for Cce => ShowAutopilotAddonInstanceResponse, ShowAutopilotAddonInstanceError =
        Description::new("ShowAutopilotAddonInstance", "GET", "/autopilot/v3/addons/{id}")
            .idempotent();
    required ShowAutopilotAddonInstanceRequired {
        id: String = path "id",
    }
    optional {
        cluster_id: String = query "cluster_id",
    }
}

::cloudbind::binding::response! {
    pub struct ShowAutopilotAddonInstanceResponse of ShowAutopilotAddonInstance;
    kind: String = body "kind",
    api_version: String = body "apiVersion",
    metadata: AddonMetadata = body "metadata",
    spec: InstanceSpec = body "spec",
    status: AddonInstanceStatus = body "status",
}

::cloudbind::binding::errors! {
    pub enum ShowAutopilotAddonInstanceError of ShowAutopilotAddonInstance;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
