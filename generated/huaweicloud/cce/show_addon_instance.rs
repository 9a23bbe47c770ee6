// @generated from spec/huaweicloud/cce/show_addon_instance.yaml. To change it, edit that and run `cargo build`.

use super::{
    AddonInstanceStatus, AddonMetadata, Cce, CommonErrorCode, InstanceSpec, ServiceErrorCode,
};

::cloudbind::binding::request! {
    /// Shows addon instance.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ShowAddonInstance](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=ShowAddonInstance)
    pub struct ShowAddonInstance for Cce => ShowAddonInstanceResponse, ShowAddonInstanceError =
        Description::new("ShowAddonInstance", "GET", "/api/v3/addons/{id}")
            .idempotent();
    required ShowAddonInstanceRequired {
        id: String = path "id",
    }
    optional {
        cluster_id: String = query "cluster_id",
    }
}

::cloudbind::binding::response! {
    pub struct ShowAddonInstanceResponse of ShowAddonInstance;
    kind: String = body "kind",
    api_version: String = body "apiVersion",
    metadata: AddonMetadata = body "metadata",
    spec: InstanceSpec = body "spec",
    status: AddonInstanceStatus = body "status",
}

::cloudbind::binding::errors! {
    pub enum ShowAddonInstanceError of ShowAddonInstance;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
