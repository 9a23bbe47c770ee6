// @generated from spec/huaweicloud/cce/batch_delete_cluster_tags.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, ResourceDeleteTag, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Deletes cluster tags in a batch.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [BatchDeleteClusterTags](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=BatchDeleteClusterTags)
    pub struct BatchDeleteClusterTags for Cce => BatchDeleteClusterTagsResponse, BatchDeleteClusterTagsError =
        Description::new("BatchDeleteClusterTags", "POST", "/api/v3/projects/{project_id}/clusters/{cluster_id}/tags/delete")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required BatchDeleteClusterTagsRequired {
        cluster_id: String = path "cluster_id",
        tags: Vec<ResourceDeleteTag> = body "tags",
    }
}

::cloudbind::binding::response! {
    ///
    /// The page documents no content.
    pub struct BatchDeleteClusterTagsResponse of BatchDeleteClusterTags;
}

::cloudbind::binding::errors! {
    pub enum BatchDeleteClusterTagsError of BatchDeleteClusterTags;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
