// @generated from spec/tencentcloud/cynosdb/delete_param_template.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Deletes param template.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [DeleteParamTemplate](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DeleteParamTemplate)
    pub struct DeleteParamTemplate for Cynosdb => DeleteParamTemplateResponse, DeleteParamTemplateError =
        Description::new("DeleteParamTemplate", "POST", "/")
            .headers(&[("X-TC-Action", "DeleteParamTemplate"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required DeleteParamTemplateRequired {
        template_id: i64 = body "TemplateId",
    }
}

::cloudbind::binding::response! {
    pub struct DeleteParamTemplateResponse of DeleteParamTemplate;
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DeleteParamTemplateError of DeleteParamTemplate;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// The operation is not allowed.
        OperationDeniedCamDeniedError = "OperationDenied.CamDeniedError",
    }
}
