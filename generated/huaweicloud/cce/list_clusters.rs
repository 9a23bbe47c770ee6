// @generated from spec/huaweicloud/cce/list_clusters.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, Cluster, CommonErrorCode, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Lists clusters.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ListClusters](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=ListClusters)
    pub struct ListClusters for Cce => ListClustersResponse, ListClustersError =
        Description::new("ListClusters", "GET", "/api/v3/projects/{project_id}/clusters")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    optional {
        detail: String = query "detail",
        status: String = query "status",
        r#type: String = query "type",
        version: String = query "version",
    }
}

::cloudbind::binding::response! {
    pub struct ListClustersResponse of ListClusters;
    kind: String = body "kind",
    api_version: String = body "apiVersion",
    items: Vec<Cluster> = body "items",
}

::cloudbind::binding::errors! {
    pub enum ListClustersError of ListClusters;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
