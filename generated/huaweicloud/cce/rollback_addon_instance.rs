// @generated from spec/huaweicloud/cce/rollback_addon_instance.yaml. To change it, edit that and run `cargo build`.

use super::{
    AddonInstanceStatus, AddonMetadata, Cce, CommonErrorCode, InstanceSpec, ServiceErrorCode,
};

::cloudbind::binding::request! {
    /// Rolls back addon instance.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [RollbackAddonInstance](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=RollbackAddonInstance)
    pub struct RollbackAddonInstance for Cce => RollbackAddonInstanceResponse, RollbackAddonInstanceError =
        Description::new("RollbackAddonInstance", "POST", "/api/v3/addons/{id}/operation/rollback");
    required RollbackAddonInstanceRequired {
        id: String = path "id",
        cluster_id: String = body "clusterID",
    }
}

::cloudbind::binding::response! {
    pub struct RollbackAddonInstanceResponse of RollbackAddonInstance;
    kind: String = body "kind",
    api_version: String = body "apiVersion",
    metadata: AddonMetadata = body "metadata",
    spec: InstanceSpec = body "spec",
    status: AddonInstanceStatus = body "status",
}

::cloudbind::binding::errors! {
    pub enum RollbackAddonInstanceError of RollbackAddonInstance;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
