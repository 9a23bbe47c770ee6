// @generated from spec/tencentcloud/cynosdb/create_audit_log_file.yaml. To change it, edit that and run `cargo build`.

use super::{AuditLogFilter, CommonErrorCode, Cynosdb, InstanceAuditLogFilter};

::cloudbind::binding::request! {
    /// Creates audit log file.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [CreateAuditLogFile](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=CreateAuditLogFile)
    pub struct CreateAuditLogFile for Cynosdb => CreateAuditLogFileResponse, CreateAuditLogFileError =
        Description::new("CreateAuditLogFile", "POST", "/")
            .headers(&[("X-TC-Action", "CreateAuditLogFile"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required CreateAuditLogFileRequired {
        instance_id: String = body "InstanceId",
        start_time: String = body "StartTime",
        end_time: String = body "EndTime",
    }
    optional {
        order: String = body "Order",
        order_by: String = body "OrderBy",
        /// - Deprecated: The vendor has marked it as disabled.
        #[deprecated = "The vendor has marked it as disabled."]
        filter: AuditLogFilter = body "Filter",
        log_filter: Vec<InstanceAuditLogFilter> = body "LogFilter",
        column_filter: Vec<String> = body "ColumnFilter",
    }
}

::cloudbind::binding::response! {
    pub struct CreateAuditLogFileResponse of CreateAuditLogFile;
    file_name: String = body "FileName",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum CreateAuditLogFileError of CreateAuditLogFile;
    shared Common(CommonErrorCode);
}
