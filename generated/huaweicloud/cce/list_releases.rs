// @generated from spec/huaweicloud/cce/list_releases.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, ReleaseResp, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Lists releases.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ListReleases](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=ListReleases)
    pub struct ListReleases for Cce => ListReleasesResponse, ListReleasesError =
        Description::new("ListReleases", "GET", "/cce/cam/v3/clusters/{cluster_id}/releases")
            .idempotent();
    required ListReleasesRequired {
        cluster_id: String = path "cluster_id",
    }
    optional {
        chart_id: String = query "chart_id",
        namespace: String = query "namespace",
    }
}

::cloudbind::binding::response! {
    pub struct ListReleasesResponse of ListReleases;
    payload: Vec<ReleaseResp> = payload "payload",
}

::cloudbind::binding::errors! {
    pub enum ListReleasesError of ListReleases;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
