// @generated from spec/tencentcloud/cynosdb/modify_param_template.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, ModifyParamItem};

::cloudbind::binding::request! {
    /// Modifies param template.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [ModifyParamTemplate](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyParamTemplate)
    pub struct ModifyParamTemplate for Cynosdb => ModifyParamTemplateResponse, ModifyParamTemplateError =
        Description::new("ModifyParamTemplate", "POST", "/")
            .headers(&[("X-TC-Action", "ModifyParamTemplate"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required ModifyParamTemplateRequired {
        template_id: i64 = body "TemplateId",
    }
    optional {
        template_name: String = body "TemplateName",
        template_description: String = body "TemplateDescription",
        param_list: Vec<ModifyParamItem> = body "ParamList",
    }
}

::cloudbind::binding::response! {
    pub struct ModifyParamTemplateResponse of ModifyParamTemplate;
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum ModifyParamTemplateError of ModifyParamTemplate;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// The service failed.
        InternalErrorUnknownError = "InternalError.UnknownError",
        /// A value is not allowed.
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
        /// The operation is not allowed.
        OperationDeniedCamDeniedError = "OperationDenied.CamDeniedError",
    }
}
