// @generated from spec/tencentcloud/cynosdb/create_param_template.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, ParamItem};

::cloudbind::binding::request! {
    /// Creates param template.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [CreateParamTemplate](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=CreateParamTemplate)
    pub struct CreateParamTemplate for Cynosdb => CreateParamTemplateResponse, CreateParamTemplateError =
        Description::new("CreateParamTemplate", "POST", "/")
            .headers(&[("X-TC-Action", "CreateParamTemplate"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required CreateParamTemplateRequired {
        template_name: String = body "TemplateName",
        engine_version: String = body "EngineVersion",
    }
    optional {
        template_description: String = body "TemplateDescription",
        template_id: i64 = body "TemplateId" exact,
        db_mode: String = body "DbMode",
        param_list: Vec<ParamItem> = body "ParamList",
    }
}

::cloudbind::binding::response! {
    pub struct CreateParamTemplateResponse of CreateParamTemplate;
    template_id: i64 = body "TemplateId",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum CreateParamTemplateError of CreateParamTemplate;
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
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}
