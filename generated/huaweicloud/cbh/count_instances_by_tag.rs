// @generated from spec/huaweicloud/cbh/count_instances_by_tag.yaml. To change it, edit that and run `cargo build`.

use super::{Cbh, CommonErrorCode, Match, Tags};

::cloudbind::binding::request! {
    /// Counts instances by tag.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [CountInstancesByTag](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CBH&api=CountInstancesByTag)
    pub struct CountInstancesByTag for Cbh => CountInstancesByTagResponse, CountInstancesByTagError =
        Description::new("CountInstancesByTag", "POST", "/v2/{project_id}/cbs/instance/count")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    optional {
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
    pub struct CountInstancesByTagResponse of CountInstancesByTag;
    total_count: i64 = body "total_count",
}

::cloudbind::binding::errors! {
    pub enum CountInstancesByTagError of CountInstancesByTag;
    shared Common(CommonErrorCode);
}
