// @generated from spec/huaweicloud/cbh/show_instance_tags.yaml. To change it, edit that and run `cargo build`.

use super::{Cbh, CommonErrorCode, ResourceTag};

::cloudbind::binding::request! {
    /// Shows instance tags.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ShowInstanceTags](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CBH&api=ShowInstanceTags)
    pub struct ShowInstanceTags for Cbh => ShowInstanceTagsResponse, ShowInstanceTagsError =
        Description::new("ShowInstanceTags", "GET", "/v2/{project_id}/cbs/instance/{resource_id}/tags")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ShowInstanceTagsRequired {
        resource_id: String = path "resource_id",
    }
}

::cloudbind::binding::response! {
    pub struct ShowInstanceTagsResponse of ShowInstanceTags;
    tags: Vec<ResourceTag> = body "tags",
}

::cloudbind::binding::errors! {
    pub enum ShowInstanceTagsError of ShowInstanceTags;
    shared Common(CommonErrorCode);
}
