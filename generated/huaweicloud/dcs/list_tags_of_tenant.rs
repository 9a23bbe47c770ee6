// @generated from spec/huaweicloud/dcs/list_tags_of_tenant.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode, Tag};

::cloudbind::binding::request! {
    /// Lists tags of tenant.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ListTagsOfTenant](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=ListTagsOfTenant)
    pub struct ListTagsOfTenant for Dcs => ListTagsOfTenantResponse, ListTagsOfTenantError =
        Description::new("ListTagsOfTenant", "GET", "/v2/{project_id}/dcs/tags")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
}

::cloudbind::binding::response! {
    pub struct ListTagsOfTenantResponse of ListTagsOfTenant;
    tags: Vec<Tag> = body "tags",
}

::cloudbind::binding::errors! {
    pub enum ListTagsOfTenantError of ListTagsOfTenant;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
