// @generated from spec/huaweicloud/dcs/update_config_template.yaml. To change it, edit that and run `cargo build`.

use std::collections::BTreeMap;
use super::{CommonErrorCode, Dcs, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Updates config template.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [UpdateConfigTemplate](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=UpdateConfigTemplate)
    pub struct UpdateConfigTemplate for Dcs => UpdateConfigTemplateResponse, UpdateConfigTemplateError =
        Description::new("UpdateConfigTemplate", "PUT", "/v2/{project_id}/config-templates/{template_id}")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required UpdateConfigTemplateRequired {
        template_id: String = path "template_id",
    }
    optional {
        name: String = body "name",
        description: String = body "description",
        params: BTreeMap<String, String> = body "params",
    }
}

::cloudbind::binding::response! {
    pub struct UpdateConfigTemplateResponse of UpdateConfigTemplate;
    result: String = body "result",
}

::cloudbind::binding::errors! {
    pub enum UpdateConfigTemplateError of UpdateConfigTemplate;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
