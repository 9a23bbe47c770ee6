// @generated from spec/huaweicloud/cbh/list_instances_by_tag.yaml. To change it, edit that and run `cargo build`.

use super::{Cbh, CommonErrorCode, Match, Resources, Tags};

::cloudbind::binding::request! {
    /// Lists instances by tag.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [ListInstancesByTag](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CBH&api=ListInstancesByTag)
    pub struct ListInstancesByTag for Cbh => ListInstancesByTagResponse, ListInstancesByTagError =
        Description::new("ListInstancesByTag", "POST", "/v2/{project_id}/cbs/instance/filter")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    optional {
        limit: String = header "limit",
        offset: String = header "offset",
        without_any_tag: bool = body "without_any_tag" exact,
        tags: Vec<Tags> = body "tags",
        tags_any: Vec<Tags> = body "tags_any",
        not_tags: Vec<Tags> = body "not_tags",
        not_tags_any: Vec<Tags> = body "not_tags_any",
        sys_tags: Vec<Tags> = body "sys_tags",
        matches: Vec<Match> = body "matches",
    }
}

::cloudbind::binding::response! {
    pub struct ListInstancesByTagResponse of ListInstancesByTag;
    resources: Vec<Resources> = body "resources",
    total_count: i64 = body "total_count",
}

::cloudbind::binding::errors! {
    pub enum ListInstancesByTagError of ListInstancesByTag;
    shared Common(CommonErrorCode);
}
