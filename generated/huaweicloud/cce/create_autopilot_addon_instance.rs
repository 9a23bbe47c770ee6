// @generated from spec/huaweicloud/cce/create_autopilot_addon_instance.yaml. To change it, edit that and run `cargo build`.

use super::{
    AddonInstanceStatus, AddonMetadata, Cce, CommonErrorCode, InstanceRequestSpec, InstanceSpec,
    ServiceErrorCode,
};

::cloudbind::binding::request! {
    /// Creates autopilot addon instance.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [CreateAutopilotAddonInstance](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=CreateAutopilotAddonInstance)
    pub struct CreateAutopilotAddonInstance for Cce => CreateAutopilotAddonInstanceResponse, CreateAutopilotAddonInstanceError =
        Description::new("CreateAutopilotAddonInstance", "POST", "/autopilot/v3/addons");
    required CreateAutopilotAddonInstanceRequired {
        kind: String = body "kind",
        api_version: String = body "apiVersion",
        metadata: AddonMetadata = body "metadata",
        spec: InstanceRequestSpec = body "spec",
    }
}

::cloudbind::binding::response! {
    pub struct CreateAutopilotAddonInstanceResponse of CreateAutopilotAddonInstance;
    kind: String = body "kind",
    api_version: String = body "apiVersion",
    metadata: AddonMetadata = body "metadata",
    spec: InstanceSpec = body "spec",
    status: AddonInstanceStatus = body "status",
}

::cloudbind::binding::errors! {
    pub enum CreateAutopilotAddonInstanceError of CreateAutopilotAddonInstance;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
