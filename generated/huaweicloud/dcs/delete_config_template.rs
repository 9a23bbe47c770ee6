// @generated from spec/huaweicloud/dcs/delete_config_template.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Deletes config template.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [DeleteConfigTemplate](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=DeleteConfigTemplate)
    pub struct DeleteConfigTemplate for Dcs => DeleteConfigTemplateResponse, DeleteConfigTemplateError =
        Description::new("DeleteConfigTemplate", "DELETE", "/v2/{project_id}/config-templates/{template_id}")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required DeleteConfigTemplateRequired {
        template_id: String = path "template_id",
    }
}

::cloudbind::binding::response! {
    pub struct DeleteConfigTemplateResponse of DeleteConfigTemplate;
    result: String = body "result",
}

::cloudbind::binding::errors! {
    pub enum DeleteConfigTemplateError of DeleteConfigTemplate;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
