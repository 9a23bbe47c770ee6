// @generated from spec/huaweicloud/cce/update_addon_instance.yaml. To change it, edit that and run `cargo build`.

use super::{
    AddonInstanceStatus, AddonMetadata, Cce, CommonErrorCode, InstanceRequestSpec, InstanceSpec,
    ServiceErrorCode,
};

::cloudbind::binding::request! {
    /// Updates addon instance.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [UpdateAddonInstance](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=UpdateAddonInstance)
    pub struct UpdateAddonInstance for Cce => UpdateAddonInstanceResponse, UpdateAddonInstanceError =
        Description::new("UpdateAddonInstance", "PUT", "/api/v3/addons/{id}");
    required UpdateAddonInstanceRequired {
        id: String = path "id",
        kind: String = body "kind",
        api_version: String = body "apiVersion",
        metadata: AddonMetadata = body "metadata",
        spec: InstanceRequestSpec = body "spec",
    }
}

::cloudbind::binding::response! {
    pub struct UpdateAddonInstanceResponse of UpdateAddonInstance;
    kind: String = body "kind",
    api_version: String = body "apiVersion",
    metadata: AddonMetadata = body "metadata",
    spec: InstanceSpec = body "spec",
    status: AddonInstanceStatus = body "status",
}

::cloudbind::binding::errors! {
    pub enum UpdateAddonInstanceError of UpdateAddonInstance;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
