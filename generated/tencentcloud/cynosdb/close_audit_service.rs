// @generated from spec/tencentcloud/cynosdb/close_audit_service.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Closes audit service.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [CloseAuditService](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=CloseAuditService)
    pub struct CloseAuditService for Cynosdb => CloseAuditServiceResponse, CloseAuditServiceError =
        Description::new("CloseAuditService", "POST", "/")
            .headers(&[("X-TC-Action", "CloseAuditService"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required CloseAuditServiceRequired {
        instance_id: String = body "InstanceId",
    }
}

::cloudbind::binding::response! {
    pub struct CloseAuditServiceResponse of CloseAuditService;
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum CloseAuditServiceError of CloseAuditService;
    shared Common(CommonErrorCode);
    codes {
        /// The service failed.
        InternalErrorListInstancesError = "InternalError.ListInstancesError",
        /// The service failed.
        InternalErrorUnknownError = "InternalError.UnknownError",
    }
}
