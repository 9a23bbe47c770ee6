// @generated from spec/tencentcloud/cynosdb/describe_param_template_detail.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, ParamDetail};

::cloudbind::binding::request! {
    /// Describes param template detail.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [DescribeParamTemplateDetail](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeParamTemplateDetail)
    pub struct DescribeParamTemplateDetail for Cynosdb => DescribeParamTemplateDetailResponse, DescribeParamTemplateDetailError =
        Description::new("DescribeParamTemplateDetail", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeParamTemplateDetail"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    required DescribeParamTemplateDetailRequired {
        template_id: i64 = body "TemplateId",
    }
}

::cloudbind::binding::response! {
    pub struct DescribeParamTemplateDetailResponse of DescribeParamTemplateDetail;
    template_id: i64 = body "TemplateId",
    template_name: String = body "TemplateName",
    template_description: String = body "TemplateDescription",
    engine_version: String = body "EngineVersion",
    total_count: i64 = body "TotalCount",
    items: Vec<ParamDetail> = body "Items",
    db_mode: String = body "DbMode",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeParamTemplateDetailError of DescribeParamTemplateDetail;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// The operation is not allowed.
        OperationDeniedCamDeniedError = "OperationDenied.CamDeniedError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}
