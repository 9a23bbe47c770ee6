// @generated from spec/huaweicloud/dcs/batch_create_or_delete_tags.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ResourceTag, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Creates or delete tags in a batch.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [BatchCreateOrDeleteTags](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=BatchCreateOrDeleteTags)
    pub struct BatchCreateOrDeleteTags for Dcs => BatchCreateOrDeleteTagsResponse, BatchCreateOrDeleteTagsError =
        Description::new("BatchCreateOrDeleteTags", "POST", "/v2/{project_id}/dcs/{instance_id}/tags/action")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required BatchCreateOrDeleteTagsRequired {
        instance_id: String = path "instance_id",
        action: String = body "action",
        tags: Vec<ResourceTag> = body "tags",
    }
}

::cloudbind::binding::response! {
    ///
    /// The page documents no content.
    pub struct BatchCreateOrDeleteTagsResponse of BatchCreateOrDeleteTags;
}

::cloudbind::binding::errors! {
    pub enum BatchCreateOrDeleteTagsError of BatchCreateOrDeleteTags;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
