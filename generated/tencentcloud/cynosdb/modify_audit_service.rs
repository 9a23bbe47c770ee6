// @generated from spec/tencentcloud/cynosdb/modify_audit_service.yaml. To change it, edit that and run `cargo build`.

use super::{AuditRuleFilters, CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Modifies audit service.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [ModifyAuditService](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyAuditService)
    pub struct ModifyAuditService for Cynosdb => ModifyAuditServiceResponse, ModifyAuditServiceError =
        Description::new("ModifyAuditService", "POST", "/")
            .headers(&[("X-TC-Action", "ModifyAuditService"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required ModifyAuditServiceRequired {
        instance_id: String = body "InstanceId",
    }
    optional {
        log_expire_day: u64 = body "LogExpireDay" exact,
        high_log_expire_day: u64 = body "HighLogExpireDay" exact,
        audit_all: bool = body "AuditAll" exact,
        audit_rule_filters: Vec<AuditRuleFilters> = body "AuditRuleFilters",
        rule_template_ids: Vec<String> = body "RuleTemplateIds",
    }
}

::cloudbind::binding::response! {
    pub struct ModifyAuditServiceResponse of ModifyAuditService;
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum ModifyAuditServiceError of ModifyAuditService;
    shared Common(CommonErrorCode);
    codes {
        /// The service failed.
        InternalErrorHttpError = "InternalError.HttpError",
        /// The service failed.
        InternalErrorUnknownError = "InternalError.UnknownError",
        /// A parameter is wrong.
        InvalidParameterExceptionParam = "InvalidParameter.ExceptionParam",
        /// The operation is not allowed.
        OperationDeniedAuditStatusError = "OperationDenied.AuditStatusError",
        /// The operation is not allowed.
        OperationDeniedOperationDeniedError = "OperationDenied.OperationDeniedError",
    }
}
