// @generated from spec/huaweicloud/cce/delete_autopilot_release.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, ServiceErrorCode};
use ::cloudbind::value;

::cloudbind::binding::request! {
    /// Deletes autopilot release.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [DeleteAutopilotRelease](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=DeleteAutopilotRelease)
    pub struct DeleteAutopilotRelease for Cce => DeleteAutopilotReleaseResponse, DeleteAutopilotReleaseError =
        Description::new("DeleteAutopilotRelease", "DELETE", "/autopilot/cam/v3/clusters/{cluster_id}/namespace/{namespace}/releases/{name}");
    required DeleteAutopilotReleaseRequired {
        cluster_id: String = path "cluster_id",
        namespace: String = path "namespace",
        name: String = path "name",
    }
    optional {
        show_resources: String = query "show_resources",
    }
}

::cloudbind::binding::response! {
    pub struct DeleteAutopilotReleaseResponse of DeleteAutopilotRelease;
    payload: value::Binary = bytes "payload",
}

::cloudbind::binding::errors! {
    pub enum DeleteAutopilotReleaseError of DeleteAutopilotRelease;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
