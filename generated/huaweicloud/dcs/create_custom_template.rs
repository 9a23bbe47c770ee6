// @generated from spec/huaweicloud/dcs/create_custom_template.yaml. To change it, edit that and run `cargo build`.

use std::collections::BTreeMap;
use super::{CommonErrorCode, Dcs, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Creates custom template.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [CreateCustomTemplate](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=CreateCustomTemplate)
    pub struct CreateCustomTemplate for Dcs => CreateCustomTemplateResponse, CreateCustomTemplateError =
        Description::new("CreateCustomTemplate", "POST", "/v2/{project_id}/config-templates")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required CreateCustomTemplateRequired {
        template_id: String = body "template_id",
        name: String = body "name",
        r#type: String = body "type",
        params: BTreeMap<String, String> = body "params",
    }
    optional {
        engine: String = body "engine",
        cache_mode: String = body "cache_mode",
        description: String = body "description",
        engine_version: String = body "engine_version",
    }
}

::cloudbind::binding::response! {
    pub struct CreateCustomTemplateResponse of CreateCustomTemplate;
    id: String = body "id",
}

::cloudbind::binding::errors! {
    pub enum CreateCustomTemplateError of CreateCustomTemplate;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
