// @generated from spec/huaweicloud/cce/get_resource_tags.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, ResourceTag, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Gets resource tags.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [GetResourceTags](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=GetResourceTags)
    pub struct GetResourceTags for Cce => GetResourceTagsResponse, GetResourceTagsError =
        Description::new("GetResourceTags", "GET", "/cce/v1/{project_id}/{resource_type}/{resource_id}/tags")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required GetResourceTagsRequired {
        resource_type: String = path "resource_type",
        resource_id: String = path "resource_id",
    }
}

::cloudbind::binding::response! {
    pub struct GetResourceTagsResponse of GetResourceTags;
    tags: Vec<ResourceTag> = body "tags",
    sys_tags: Vec<ResourceTag> = body "sys_tags",
}

::cloudbind::binding::errors! {
    pub enum GetResourceTagsError of GetResourceTags;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
