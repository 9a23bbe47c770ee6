// @generated from spec/huaweicloud/cce/rollback_autopilot_addon_instance.yaml. To change it, edit that and run `cargo build`.

use super::{
    AddonInstanceStatus, AddonMetadata, Cce, CommonErrorCode, InstanceSpec, ServiceErrorCode,
};

::cloudbind::binding::request! {
    /// Rolls back autopilot addon instance.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [RollbackAutopilotAddonInstance](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=RollbackAutopilotAddonInstance)
    pub struct RollbackAutopilotAddonInstance for Cce => RollbackAutopilotAddonInstanceResponse, RollbackAutopilotAddonInstanceError =
        Description::new("RollbackAutopilotAddonInstance", "POST", "/autopilot/v3/addons/{id}/operation/rollback");
    required RollbackAutopilotAddonInstanceRequired {
        id: String = path "id",
        cluster_id: String = body "clusterID",
    }
}

::cloudbind::binding::response! {
    pub struct RollbackAutopilotAddonInstanceResponse of RollbackAutopilotAddonInstance;
    kind: String = body "kind",
    api_version: String = body "apiVersion",
    metadata: AddonMetadata = body "metadata",
    spec: InstanceSpec = body "spec",
    status: AddonInstanceStatus = body "status",
}

::cloudbind::binding::errors! {
    pub enum RollbackAutopilotAddonInstanceError of RollbackAutopilotAddonInstance;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
