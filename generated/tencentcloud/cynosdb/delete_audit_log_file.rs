// @generated from spec/tencentcloud/cynosdb/delete_audit_log_file.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Deletes audit log file.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [DeleteAuditLogFile](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DeleteAuditLogFile)
    pub struct DeleteAuditLogFile for Cynosdb => DeleteAuditLogFileResponse, DeleteAuditLogFileError =
        Description::new("DeleteAuditLogFile", "POST", "/")
            .headers(&[("X-TC-Action", "DeleteAuditLogFile"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required DeleteAuditLogFileRequired {
        instance_id: String = body "InstanceId",
        file_name: String = body "FileName",
    }
}

::cloudbind::binding::response! {
    pub struct DeleteAuditLogFileResponse of DeleteAuditLogFile;
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DeleteAuditLogFileError of DeleteAuditLogFile;
    shared Common(CommonErrorCode);
}
