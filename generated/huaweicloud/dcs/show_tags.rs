// @generated from spec/huaweicloud/dcs/show_tags.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ResourceTag, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Shows tags.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ShowTags](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=ShowTags)
    pub struct ShowTags for Dcs => ShowTagsResponse, ShowTagsError =
        Description::new("ShowTags", "GET", "/v2/{project_id}/instances/{instance_id}/tags")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ShowTagsRequired {
        instance_id: String = path "instance_id",
    }
}

::cloudbind::binding::response! {
    pub struct ShowTagsResponse of ShowTags;
    tags: Vec<ResourceTag> = body "tags",
}

::cloudbind::binding::errors! {
    pub enum ShowTagsError of ShowTags;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
