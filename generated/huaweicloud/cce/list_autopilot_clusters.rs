// @generated from spec/huaweicloud/cce/list_autopilot_clusters.yaml. To change it, edit that and run `cargo build`.

use super::{AutopilotCluster, Cce, CommonErrorCode, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Lists autopilot clusters.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ListAutopilotClusters](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=ListAutopilotClusters)
    pub struct ListAutopilotClusters for Cce => ListAutopilotClustersResponse, ListAutopilotClustersError =
        Description::new("ListAutopilotClusters", "GET", "/autopilot/v3/projects/{project_id}/clusters")
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
    pub struct ListAutopilotClustersResponse of ListAutopilotClusters;
    kind: String = body "kind",
    api_version: String = body "apiVersion",
    items: Vec<AutopilotCluster> = body "items",
}

::cloudbind::binding::errors! {
    pub enum ListAutopilotClustersError of ListAutopilotClusters;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
