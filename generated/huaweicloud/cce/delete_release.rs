// @generated from spec/huaweicloud/cce/delete_release.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, ServiceErrorCode};
use ::cloudbind::value;

::cloudbind::binding::request! {
    /// Deletes release.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [DeleteRelease](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=DeleteRelease)
    pub struct DeleteRelease for Cce => DeleteReleaseResponse, DeleteReleaseError =
        Description::new("DeleteRelease", "DELETE", "/cce/cam/v3/clusters/{cluster_id}/namespace/{namespace}/releases/{name}");
    required DeleteReleaseRequired {
        cluster_id: String = path "cluster_id",
        namespace: String = path "namespace",
        name: String = path "name",
    }
    optional {
        show_resources: String = query "show_resources",
    }
}

::cloudbind::binding::response! {
    pub struct DeleteReleaseResponse of DeleteRelease;
    payload: value::Binary = bytes "payload",
}

::cloudbind::binding::errors! {
    pub enum DeleteReleaseError of DeleteRelease;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
