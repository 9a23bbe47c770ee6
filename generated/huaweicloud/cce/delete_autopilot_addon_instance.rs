// @generated from spec/huaweicloud/cce/delete_autopilot_addon_instance.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, ServiceErrorCode};
use ::cloudbind::value;

::cloudbind::binding::request! {
    /// Deletes autopilot addon instance.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [DeleteAutopilotAddonInstance](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=DeleteAutopilotAddonInstance)
    pub struct DeleteAutopilotAddonInstance for Cce => DeleteAutopilotAddonInstanceResponse, DeleteAutopilotAddonInstanceError =
        Description::new("DeleteAutopilotAddonInstance", "DELETE", "/autopilot/v3/addons/{id}");
    required DeleteAutopilotAddonInstanceRequired {
        id: String = path "id",
    }
    optional {
        cluster_id: String = query "cluster_id",
    }
}

::cloudbind::binding::response! {
    pub struct DeleteAutopilotAddonInstanceResponse of DeleteAutopilotAddonInstance;
    payload: value::Binary = bytes "payload",
}

::cloudbind::binding::errors! {
    pub enum DeleteAutopilotAddonInstanceError of DeleteAutopilotAddonInstance;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
