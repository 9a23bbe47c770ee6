// @generated from spec/tencentcloud/cynosdb/open_audit_service.yaml. To change it, edit that and run `cargo build`.

use super::{AuditRuleFilters, CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Opens audit service.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [OpenAuditService](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=OpenAuditService)
    pub struct OpenAuditService for Cynosdb => OpenAuditServiceResponse, OpenAuditServiceError =
        Description::new("OpenAuditService", "POST", "/")
            .headers(&[("X-TC-Action", "OpenAuditService"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required OpenAuditServiceRequired {
        instance_id: String = body "InstanceId",
        log_expire_day: u64 = body "LogExpireDay",
    }
    optional {
        high_log_expire_day: u64 = body "HighLogExpireDay" exact,
        /// - Deprecated: The vendor has marked it as disabled.
        #[deprecated = "The vendor has marked it as disabled."]
        audit_rule_filters: Vec<AuditRuleFilters> = body "AuditRuleFilters",
        rule_template_ids: Vec<String> = body "RuleTemplateIds",
        audit_all: bool = body "AuditAll" exact,
    }
}

::cloudbind::binding::response! {
    pub struct OpenAuditServiceResponse of OpenAuditService;
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum OpenAuditServiceError of OpenAuditService;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationCreateAuditFailError = "FailedOperation.CreateAuditFailError",
        /// The operation failed.
        FailedOperationInstanceQueryError = "FailedOperation.InstanceQueryError",
        /// The service failed.
        InternalErrorListInstancesError = "InternalError.ListInstancesError",
        /// The service failed.
        InternalErrorUnknownError = "InternalError.UnknownError",
        /// A parameter is wrong.
        InvalidParameterExceptionParam = "InvalidParameter.ExceptionParam",
        /// A parameter is wrong.
        InvalidParameterInvalidParameterError = "InvalidParameter.InvalidParameterError",
        /// The operation is not allowed.
        OperationDeniedUnsupportOpenAuditError = "OperationDenied.UnsupportOpenAuditError",
    }
}
