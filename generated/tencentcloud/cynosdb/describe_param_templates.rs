// @generated from spec/tencentcloud/cynosdb/describe_param_templates.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, ParamTemplateListInfo};

::cloudbind::binding::request! {
    /// Describes param templates.
    ///
    /// - Idempotent: sent twice it does no more than once.
    /// - Comes in pages: `Client::pages` and `Client::items` read them all.
    ///
    /// Page:
    /// [DescribeParamTemplates](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeParamTemplates)
    pub struct DescribeParamTemplates for Cynosdb => DescribeParamTemplatesResponse, DescribeParamTemplatesError =
        Description::new("DescribeParamTemplates", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeParamTemplates"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    optional {
        engine_versions: Vec<String> = body "EngineVersions",
        template_names: Vec<String> = body "TemplateNames",
        template_ids: Vec<i64> = body "TemplateIds",
        db_modes: Vec<String> = body "DbModes",
        offset: i64 = body "Offset" exact,
        limit: i64 = body "Limit" exact,
        products: Vec<String> = body "Products",
        template_types: Vec<String> = body "TemplateTypes",
        engine_types: Vec<String> = body "EngineTypes",
        order_by: String = body "OrderBy",
        order_direction: String = body "OrderDirection",
    }
}

::cloudbind::binding::response! {
    pub struct DescribeParamTemplatesResponse of DescribeParamTemplates;
    total_count: i64 = body "TotalCount",
    items: Vec<ParamTemplateListInfo> = body "Items",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeParamTemplatesError of DescribeParamTemplates;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}

::cloudbind::binding::pages! {
    DescribeParamTemplates: offset by offset, size limit, total total_count, items items -> ParamTemplateListInfo
}
