// @generated from spec/tencentcloud/cynosdb/create_audit_rule_template.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, RuleFilters};

::cloudbind::binding::request! {
    /// Creates audit rule template.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [CreateAuditRuleTemplate](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=CreateAuditRuleTemplate)
    pub struct CreateAuditRuleTemplate for Cynosdb => CreateAuditRuleTemplateResponse, CreateAuditRuleTemplateError =
        Description::new("CreateAuditRuleTemplate", "POST", "/")
            .headers(&[("X-TC-Action", "CreateAuditRuleTemplate"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required CreateAuditRuleTemplateRequired {
        rule_filters: Vec<RuleFilters> = body "RuleFilters",
        rule_template_name: String = body "RuleTemplateName",
    }
    optional {
        description: String = body "Description",
        alarm_level: u64 = body "AlarmLevel" exact,
        alarm_policy: u64 = body "AlarmPolicy" exact,
    }
}

::cloudbind::binding::response! {
    pub struct CreateAuditRuleTemplateResponse of CreateAuditRuleTemplate;
    rule_template_id: String = body "RuleTemplateId",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum CreateAuditRuleTemplateError of CreateAuditRuleTemplate;
    shared Common(CommonErrorCode);
    codes {
        /// A parameter is wrong.
        InvalidParameterExceptionParam = "InvalidParameter.ExceptionParam",
        /// A parameter is wrong.
        InvalidParameterInvalidParameterError = "InvalidParameter.InvalidParameterError",
    }
}
