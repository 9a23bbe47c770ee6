// @generated from spec/tencentcloud/cynosdb/modify_audit_rule_templates.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, RuleFilters};

::cloudbind::binding::request! {
    /// Modifies audit rule templates.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [ModifyAuditRuleTemplates](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyAuditRuleTemplates)
    pub struct ModifyAuditRuleTemplates for Cynosdb => ModifyAuditRuleTemplatesResponse, ModifyAuditRuleTemplatesError =
        Description::new("ModifyAuditRuleTemplates", "POST", "/")
            .headers(&[("X-TC-Action", "ModifyAuditRuleTemplates"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required ModifyAuditRuleTemplatesRequired {
        rule_template_ids: Vec<String> = body "RuleTemplateIds",
    }
    optional {
        rule_filters: Vec<RuleFilters> = body "RuleFilters",
        rule_template_name: String = body "RuleTemplateName",
        description: String = body "Description",
        alarm_level: u64 = body "AlarmLevel" exact,
        alarm_policy: u64 = body "AlarmPolicy" exact,
    }
}

::cloudbind::binding::response! {
    pub struct ModifyAuditRuleTemplatesResponse of ModifyAuditRuleTemplates;
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum ModifyAuditRuleTemplatesError of ModifyAuditRuleTemplates;
    shared Common(CommonErrorCode);
    codes {
        /// The service failed.
        InternalErrorUnknownError = "InternalError.UnknownError",
        /// A parameter is wrong.
        InvalidParameterExceptionParam = "InvalidParameter.ExceptionParam",
        /// A parameter is wrong.
        InvalidParameterInvalidParameterError = "InvalidParameter.InvalidParameterError",
    }
}
