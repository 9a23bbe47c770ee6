// @generated from spec/huaweicloud/cbh/list_tags.yaml. To change it, edit that and run `cargo build`.

use super::{Cbh, CommonErrorCode, Tags};

::cloudbind::binding::request! {
    /// Lists tags.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ListTags](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CBH&api=ListTags)
    pub struct ListTags for Cbh => ListTagsResponse, ListTagsError =
        Description::new("ListTags", "GET", "/v2/{project_id}/cbs/instance/tags")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
}

::cloudbind::binding::response! {
    pub struct ListTagsResponse of ListTags;
    tags: Vec<Tags> = body "tags",
}

::cloudbind::binding::errors! {
    pub enum ListTagsError of ListTags;
    shared Common(CommonErrorCode);
}
