// @generated from spec/huaweicloud/cce/show_release.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Shows release.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ShowRelease](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=ShowRelease)
    pub struct ShowRelease for Cce => ShowReleaseResponse, ShowReleaseError =
        Description::new("ShowRelease", "GET", "/cce/cam/v3/clusters/{cluster_id}/namespace/{namespace}/releases/{name}")
            .idempotent();
    required ShowReleaseRequired {
        cluster_id: String = path "cluster_id",
        namespace: String = path "namespace",
        name: String = path "name",
    }
    optional {
        show_resources: String = query "show_resources",
    }
}

::cloudbind::binding::response! {
    pub struct ShowReleaseResponse of ShowRelease;
    chart_name: String = body "chart_name",
    chart_public: bool = body "chart_public",
    chart_version: String = body "chart_version",
    cluster_id: String = body "cluster_id",
    cluster_name: String = body "cluster_name",
    create_at: String = body "create_at",
    description: String = body "description",
    name: String = body "name",
    namespace: String = body "namespace",
    parameters: String = body "parameters",
    resources: String = body "resources",
    status: String = body "status",
    status_description: String = body "status_description",
    update_at: String = body "update_at",
    values: String = body "values",
    version: i64 = body "version",
}

::cloudbind::binding::errors! {
    pub enum ShowReleaseError of ShowRelease;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
