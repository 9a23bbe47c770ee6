// @generated from spec/huaweicloud/cce/show_release_history.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, ReleaseResp, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Shows release history.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ShowReleaseHistory](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=ShowReleaseHistory)
    pub struct ShowReleaseHistory for Cce => ShowReleaseHistoryResponse, ShowReleaseHistoryError =
        Description::new("ShowReleaseHistory", "GET", "/cce/cam/v3/clusters/{cluster_id}/namespace/{namespace}/releases/{name}/history")
            .idempotent();
    required ShowReleaseHistoryRequired {
        cluster_id: String = path "cluster_id",
        namespace: String = path "namespace",
        name: String = path "name",
    }
}

::cloudbind::binding::response! {
    pub struct ShowReleaseHistoryResponse of ShowReleaseHistory;
    payload: Vec<ReleaseResp> = payload "payload",
}

::cloudbind::binding::errors! {
    pub enum ShowReleaseHistoryError of ShowReleaseHistory;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
