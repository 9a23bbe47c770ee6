// @generated from spec/huaweicloud/cce/list_addon_templates.yaml. To change it, edit that and run `cargo build`.

use super::{AddonTemplate, Cce, CommonErrorCode, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Lists addon templates.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ListAddonTemplates](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=ListAddonTemplates)
    pub struct ListAddonTemplates for Cce => ListAddonTemplatesResponse, ListAddonTemplatesError =
        Description::new("ListAddonTemplates", "GET", "/api/v3/addontemplates")
            .idempotent();
    optional {
        addon_template_name: String = query "addon_template_name",
    }
}

::cloudbind::binding::response! {
    pub struct ListAddonTemplatesResponse of ListAddonTemplates;
    kind: String = body "kind",
    api_version: String = body "apiVersion",
    items: Vec<AddonTemplate> = body "items",
}

::cloudbind::binding::errors! {
    pub enum ListAddonTemplatesError of ListAddonTemplates;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
