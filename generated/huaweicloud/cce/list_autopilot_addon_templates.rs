// @generated from spec/huaweicloud/cce/list_autopilot_addon_templates.yaml. To change it, edit that and run `cargo build`.

use super::{AddonTemplate, Cce, CommonErrorCode, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Lists autopilot addon templates.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ListAutopilotAddonTemplates](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=ListAutopilotAddonTemplates)
    pub struct ListAutopilotAddonTemplates for Cce => ListAutopilotAddonTemplatesResponse, ListAutopilotAddonTemplatesError =
        Description::new("ListAutopilotAddonTemplates", "GET", "/autopilot/v3/addontemplates")
            .idempotent();
    optional {
        addon_template_name: String = query "addon_template_name",
    }
}

::cloudbind::binding::response! {
    pub struct ListAutopilotAddonTemplatesResponse of ListAutopilotAddonTemplates;
    kind: String = body "kind",
    api_version: String = body "apiVersion",
    items: Vec<AddonTemplate> = body "items",
}

::cloudbind::binding::errors! {
    pub enum ListAutopilotAddonTemplatesError of ListAutopilotAddonTemplates;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
