// @generated from spec/huaweicloud/dcs/list_config_templates.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, ConfigTemplatesListInfo, Dcs, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Lists config templates.
    ///
    /// - Idempotent: sent twice it does no more than once.
    /// - Comes in pages: `Client::pages` and `Client::items` read them all.
    ///
    /// Page:
    /// [ListConfigTemplates](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=ListConfigTemplates)
    pub struct ListConfigTemplates for Dcs => ListConfigTemplatesResponse, ListConfigTemplatesError =
        Description::new("ListConfigTemplates", "GET", "/v2/{project_id}/config-templates")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ListConfigTemplatesRequired {
        r#type: String = query "type",
    }
    optional {
        name: String = query "name",
        template_id: String = query "template_id",
        engine: String = query "engine",
        engine_version: String = query "engine_version",
        cache_mode: String = query "cache_mode",
        description: String = query "description",
        offset: i64 = query "offset" exact,
        limit: i64 = query "limit" exact,
    }
}

::cloudbind::binding::response! {
    pub struct ListConfigTemplatesResponse of ListConfigTemplates;
    template_num: i64 = body "template_num",
    templates: Vec<ConfigTemplatesListInfo> = body "templates",
}

::cloudbind::binding::errors! {
    pub enum ListConfigTemplatesError of ListConfigTemplates;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}

::cloudbind::binding::pages! {
    ListConfigTemplates: offset by offset, size limit, items templates -> ConfigTemplatesListInfo
}
