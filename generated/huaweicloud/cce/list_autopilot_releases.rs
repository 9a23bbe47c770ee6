// @generated from spec/huaweicloud/cce/list_autopilot_releases.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, ReleaseResp, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Lists autopilot releases.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ListAutopilotReleases](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=ListAutopilotReleases)
    pub struct ListAutopilotReleases for Cce => ListAutopilotReleasesResponse, ListAutopilotReleasesError =
        Description::new("ListAutopilotReleases", "GET", "/autopilot/cam/v3/clusters/{cluster_id}/releases")
            .idempotent();
    required ListAutopilotReleasesRequired {
        cluster_id: String = path "cluster_id",
    }
    optional {
        chart_id: String = query "chart_id",
        namespace: String = query "namespace",
    }
}

::cloudbind::binding::response! {
    pub struct ListAutopilotReleasesResponse of ListAutopilotReleases;
    payload: Vec<ReleaseResp> = payload "payload",
}

::cloudbind::binding::errors! {
    pub enum ListAutopilotReleasesError of ListAutopilotReleases;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
