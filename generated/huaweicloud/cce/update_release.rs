// @generated from spec/huaweicloud/cce/update_release.yaml. To change it, edit that and run `cargo build`.

use super::{
    Cce, CommonErrorCode, CreateReleaseReqBodyValues, ReleaseReqBodyParams, ServiceErrorCode,
};

::cloudbind::binding::request! {
    /// Updates release.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [UpdateRelease](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=UpdateRelease)
    pub struct UpdateRelease for Cce => UpdateReleaseResponse, UpdateReleaseError =
        Description::new("UpdateRelease", "PUT", "/cce/cam/v3/clusters/{cluster_id}/namespace/{namespace}/releases/{name}");
    required UpdateReleaseRequired {
        cluster_id: String = path "cluster_id",
        namespace: String = path "namespace",
        name: String = path "name",
        chart_id: String = body "chart_id",
        action: String = body "action",
        parameters: ReleaseReqBodyParams = body "parameters",
        values: CreateReleaseReqBodyValues = body "values",
    }
    optional {
        show_resources: String = query "show_resources",
    }
}

::cloudbind::binding::response! {
    pub struct UpdateReleaseResponse of UpdateRelease;
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
    pub enum UpdateReleaseError of UpdateRelease;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
