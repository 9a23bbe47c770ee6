// @generated from spec/huaweicloud/cce/batch_delete_autopilot_cluster_tags.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, ResourceDeleteTag, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Deletes autopilot cluster tags in a batch.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [BatchDeleteAutopilotClusterTags](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=BatchDeleteAutopilotClusterTags)
    pub struct BatchDeleteAutopilotClusterTags for Cce => BatchDeleteAutopilotClusterTagsResponse, BatchDeleteAutopilotClusterTagsError =
        Description::new("BatchDeleteAutopilotClusterTags", "POST", "/autopilot/v3/projects/{project_id}/clusters/{cluster_id}/tags/delete")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required BatchDeleteAutopilotClusterTagsRequired {
        cluster_id: String = path "cluster_id",
        tags: Vec<ResourceDeleteTag> = body "tags",
    }
}

::cloudbind::binding::response! {
    ///
    /// The page documents no content.
    pub struct BatchDeleteAutopilotClusterTagsResponse of BatchDeleteAutopilotClusterTags;
}

::cloudbind::binding::errors! {
    pub enum BatchDeleteAutopilotClusterTagsError of BatchDeleteAutopilotClusterTags;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
