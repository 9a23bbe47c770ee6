// @generated from spec/huaweicloud/cce/get_customize_tags.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, CustomizeResourceTag, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Gets customize tags.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [GetCustomizeTags](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=GetCustomizeTags)
    pub struct GetCustomizeTags for Cce => GetCustomizeTagsResponse, GetCustomizeTagsError =
        Description::new("GetCustomizeTags", "GET", "/cce/v1/{project_id}/{resource_type}/tags")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required GetCustomizeTagsRequired {
        resource_type: String = path "resource_type",
    }
}

::cloudbind::binding::response! {
    pub struct GetCustomizeTagsResponse of GetCustomizeTags;
    tags: Vec<CustomizeResourceTag> = body "tags",
}

::cloudbind::binding::errors! {
    pub enum GetCustomizeTagsError of GetCustomizeTags;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
