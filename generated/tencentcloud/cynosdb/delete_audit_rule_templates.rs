// @generated from spec/tencentcloud/cynosdb/delete_audit_rule_templates.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Deletes audit rule templates.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [DeleteAuditRuleTemplates](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DeleteAuditRuleTemplates)
    pub struct DeleteAuditRuleTemplates for Cynosdb => DeleteAuditRuleTemplatesResponse, DeleteAuditRuleTemplatesError =
        Description::new("DeleteAuditRuleTemplates", "POST", "/")
            .headers(&[("X-TC-Action", "DeleteAuditRuleTemplates"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required DeleteAuditRuleTemplatesRequired {
        rule_template_ids: Vec<String> = body "RuleTemplateIds",
    }
}

::cloudbind::binding::response! {
    pub struct DeleteAuditRuleTemplatesResponse of DeleteAuditRuleTemplates;
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DeleteAuditRuleTemplatesError of DeleteAuditRuleTemplates;
    shared Common(CommonErrorCode);
    codes {
        /// A parameter is wrong.
        InvalidParameterExceptionParam = "InvalidParameter.ExceptionParam",
    }
}
