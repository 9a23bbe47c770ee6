// @generated from spec/tencentcloud/cynosdb/describe_audit_rule_templates.yaml. To change it, edit that and run `cargo build`.

use super::{AuditRuleTemplateInfo, CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Describes audit rule templates.
    ///
    /// - Idempotent: sent twice it does no more than once.
    /// - Comes in pages: `Client::pages` and `Client::items` read them all.
    ///
    /// Page:
    /// [DescribeAuditRuleTemplates](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeAuditRuleTemplates)
    pub struct DescribeAuditRuleTemplates for Cynosdb => DescribeAuditRuleTemplatesResponse, DescribeAuditRuleTemplatesError =
        Description::new("DescribeAuditRuleTemplates", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeAuditRuleTemplates"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    optional {
        rule_template_ids: Vec<String> = body "RuleTemplateIds",
        rule_template_names: Vec<String> = body "RuleTemplateNames",
        limit: u64 = body "Limit" exact,
        offset: u64 = body "Offset" exact,
        alarm_level: u64 = body "AlarmLevel" exact,
        alarm_policy: u64 = body "AlarmPolicy" exact,
    }
}

::cloudbind::binding::response! {
    pub struct DescribeAuditRuleTemplatesResponse of DescribeAuditRuleTemplates;
    total_count: u64 = body "TotalCount",
    items: Vec<AuditRuleTemplateInfo> = body "Items",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeAuditRuleTemplatesError of DescribeAuditRuleTemplates;
    shared Common(CommonErrorCode);
    codes {
        /// The service failed.
        InternalErrorHttpError = "InternalError.HttpError",
    }
}

::cloudbind::binding::pages! {
    DescribeAuditRuleTemplates: offset by offset, size limit, total total_count, items items -> AuditRuleTemplateInfo
}
