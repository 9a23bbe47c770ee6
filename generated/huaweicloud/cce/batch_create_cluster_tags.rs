// @generated from spec/huaweicloud/cce/batch_create_cluster_tags.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, ResourceTag, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Creates cluster tags in a batch.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [BatchCreateClusterTags](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=BatchCreateClusterTags)
    pub struct BatchCreateClusterTags for Cce => BatchCreateClusterTagsResponse, BatchCreateClusterTagsError =
        Description::new("BatchCreateClusterTags", "POST", "/api/v3/projects/{project_id}/clusters/{cluster_id}/tags/create")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required BatchCreateClusterTagsRequired {
        cluster_id: String = path "cluster_id",
        tags: Vec<ResourceTag> = body "tags",
    }
}

::cloudbind::binding::response! {
    ///
    /// The page documents no content.
    pub struct BatchCreateClusterTagsResponse of BatchCreateClusterTags;
}

::cloudbind::binding::errors! {
    pub enum BatchCreateClusterTagsError of BatchCreateClusterTags;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
