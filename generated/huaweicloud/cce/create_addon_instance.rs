// @generated from spec/huaweicloud/cce/create_addon_instance.yaml. To change it, edit that and run `cargo build`.

use super::{
    AddonInstanceStatus, AddonMetadata, Cce, CommonErrorCode, InstanceRequestSpec, InstanceSpec,
    ServiceErrorCode,
};

::cloudbind::binding::request! {
    /// Creates addon instance.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [CreateAddonInstance](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=CreateAddonInstance)
    pub struct CreateAddonInstance for Cce => CreateAddonInstanceResponse, CreateAddonInstanceError =
        Description::new("CreateAddonInstance", "POST", "/api/v3/addons");
    required CreateAddonInstanceRequired {
        kind: String = body "kind",
        api_version: String = body "apiVersion",
        metadata: AddonMetadata = body "metadata",
        spec: InstanceRequestSpec = body "spec",
    }
}

::cloudbind::binding::response! {
    pub struct CreateAddonInstanceResponse of CreateAddonInstance;
    kind: String = body "kind",
    api_version: String = body "apiVersion",
    metadata: AddonMetadata = body "metadata",
    spec: InstanceSpec = body "spec",
    status: AddonInstanceStatus = body "status",
}

::cloudbind::binding::errors! {
    pub enum CreateAddonInstanceError of CreateAddonInstance;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
