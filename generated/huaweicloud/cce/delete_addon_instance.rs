// @generated from spec/huaweicloud/cce/delete_addon_instance.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, ServiceErrorCode};
use ::cloudbind::value;

::cloudbind::binding::request! {
    /// Deletes addon instance.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [DeleteAddonInstance](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=DeleteAddonInstance)
    pub struct DeleteAddonInstance for Cce => DeleteAddonInstanceResponse, DeleteAddonInstanceError =
        Description::new("DeleteAddonInstance", "DELETE", "/api/v3/addons/{id}");
    required DeleteAddonInstanceRequired {
        id: String = path "id",
    }
    optional {
        cluster_id: String = query "cluster_id",
    }
}

::cloudbind::binding::response! {
    pub struct DeleteAddonInstanceResponse of DeleteAddonInstance;
    payload: value::Binary = bytes "payload",
}

::cloudbind::binding::errors! {
    pub enum DeleteAddonInstanceError of DeleteAddonInstance;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
