// @generated from spec/huaweicloud/cce/batch_create_autopilot_cluster_tags.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, ResourceTag, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Creates autopilot cluster tags in a batch.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [BatchCreateAutopilotClusterTags](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=BatchCreateAutopilotClusterTags)
    pub struct BatchCreateAutopilotClusterTags for Cce => BatchCreateAutopilotClusterTagsResponse, BatchCreateAutopilotClusterTagsError =
        Description::new("BatchCreateAutopilotClusterTags", "POST", "/autopilot/v3/projects/{project_id}/clusters/{cluster_id}/tags/create")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required BatchCreateAutopilotClusterTagsRequired {
        cluster_id: String = path "cluster_id",
        tags: Vec<ResourceTag> = body "tags",
    }
}

::cloudbind::binding::response! {
    ///
    /// The page documents no content.
    pub struct BatchCreateAutopilotClusterTagsResponse of BatchCreateAutopilotClusterTags;
}

::cloudbind::binding::errors! {
    pub enum BatchCreateAutopilotClusterTagsError of BatchCreateAutopilotClusterTags;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
