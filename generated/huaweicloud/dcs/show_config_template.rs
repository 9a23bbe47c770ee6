// @generated from spec/huaweicloud/dcs/show_config_template.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Shows config template.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ShowConfigTemplate](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=ShowConfigTemplate)
    pub struct ShowConfigTemplate for Dcs => ShowConfigTemplateResponse, ShowConfigTemplateError =
        Description::new("ShowConfigTemplate", "GET", "/v2/{project_id}/config-templates/{template_id}")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ShowConfigTemplateRequired {
        template_id: String = path "template_id",
        r#type: String = query "type",
    }
}

::cloudbind::binding::response! {
    pub struct ShowConfigTemplateResponse of ShowConfigTemplate;
    template_id: String = body "template_id",
    cache_mode: String = body "cache_mode",
    description: String = body "description",
    engine: String = body "engine",
    engine_version: String = body "engine_version",
    name: String = body "name",
    product_type: String = body "product_type",
    storage_type: String = body "storage_type",
    r#type: String = body "type",
    created_at: String = body "created_at",
}

::cloudbind::binding::errors! {
    pub enum ShowConfigTemplateError of ShowConfigTemplate;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
