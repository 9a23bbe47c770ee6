// @generated from spec/huaweicloud/cce/show_autopilot_release_history.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, ReleaseResp, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Shows autopilot release history.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ShowAutopilotReleaseHistory](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=ShowAutopilotReleaseHistory)
    pub struct ShowAutopilotReleaseHistory for Cce => ShowAutopilotReleaseHistoryResponse, ShowAutopilotReleaseHistoryError =
        Description::new("ShowAutopilotReleaseHistory", "GET", "/autopilot/cam/v3/clusters/{cluster_id}/namespace/{namespace}/releases/{name}/history")
            .idempotent();
    required ShowAutopilotReleaseHistoryRequired {
        cluster_id: String = path "cluster_id",
        namespace: String = path "namespace",
        name: String = path "name",
    }
}

::cloudbind::binding::response! {
    pub struct ShowAutopilotReleaseHistoryResponse of ShowAutopilotReleaseHistory;
    payload: Vec<ReleaseResp> = payload "payload",
}

::cloudbind::binding::errors! {
    pub enum ShowAutopilotReleaseHistoryError of ShowAutopilotReleaseHistory;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
