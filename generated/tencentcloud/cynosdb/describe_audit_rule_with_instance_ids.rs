// @generated from spec/tencentcloud/cynosdb/describe_audit_rule_with_instance_ids.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, InstanceAuditRule};

::cloudbind::binding::request! {
    /// Describes audit rule with instance ids.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [DescribeAuditRuleWithInstanceIds](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeAuditRuleWithInstanceIds)
    pub struct DescribeAuditRuleWithInstanceIds for Cynosdb => DescribeAuditRuleWithInstanceIdsResponse, DescribeAuditRuleWithInstanceIdsError =
        Description::new("DescribeAuditRuleWithInstanceIds", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeAuditRuleWithInstanceIds"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    required DescribeAuditRuleWithInstanceIdsRequired {
        instance_ids: Vec<String> = body "InstanceIds",
    }
}

::cloudbind::binding::response! {
    pub struct DescribeAuditRuleWithInstanceIdsResponse of DescribeAuditRuleWithInstanceIds;
    total_count: i64 = body "TotalCount",
    items: Vec<InstanceAuditRule> = body "Items",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeAuditRuleWithInstanceIdsError of DescribeAuditRuleWithInstanceIds;
    shared Common(CommonErrorCode);
    codes {
        /// The service failed.
        InternalErrorListInstancesError = "InternalError.ListInstancesError",
        /// A parameter is wrong.
        InvalidParameterExceptionParam = "InvalidParameter.ExceptionParam",
    }
}
