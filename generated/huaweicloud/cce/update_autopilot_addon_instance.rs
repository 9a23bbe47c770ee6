// @generated from spec/huaweicloud/cce/update_autopilot_addon_instance.yaml. To change it, edit that and run `cargo build`.

use super::{
    AddonInstanceStatus, AddonMetadata, Cce, CommonErrorCode, InstanceRequestSpec, InstanceSpec,
    ServiceErrorCode,
};

::cloudbind::binding::request! {
    /// Updates autopilot addon instance.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [UpdateAutopilotAddonInstance](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=UpdateAutopilotAddonInstance)
    pub struct UpdateAutopilotAddonInstance for Cce => UpdateAutopilotAddonInstanceResponse, UpdateAutopilotAddonInstanceError =
        Description::new("UpdateAutopilotAddonInstance", "PUT", "/autopilot/v3/addons/{id}");
    required UpdateAutopilotAddonInstanceRequired {
        id: String = path "id",
        kind: String = body "kind",
        api_version: String = body "apiVersion",
        metadata: AddonMetadata = body "metadata",
        spec: InstanceRequestSpec = body "spec",
    }
}

::cloudbind::binding::response! {
    pub struct UpdateAutopilotAddonInstanceResponse of UpdateAutopilotAddonInstance;
    kind: String = body "kind",
    api_version: String = body "apiVersion",
    metadata: AddonMetadata = body "metadata",
    spec: InstanceSpec = body "spec",
    status: AddonInstanceStatus = body "status",
}

::cloudbind::binding::errors! {
    pub enum UpdateAutopilotAddonInstanceError of UpdateAutopilotAddonInstance;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
