// @generated from spec/tencentcloud/cynosdb/export_instance_error_logs.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, ErrorLogItemExport};

::cloudbind::binding::request! {
    /// Exports instance error logs.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [ExportInstanceErrorLogs](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ExportInstanceErrorLogs)
    pub struct ExportInstanceErrorLogs for Cynosdb => ExportInstanceErrorLogsResponse, ExportInstanceErrorLogsError =
        Description::new("ExportInstanceErrorLogs", "POST", "/")
            .headers(&[("X-TC-Action", "ExportInstanceErrorLogs"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required ExportInstanceErrorLogsRequired {
        instance_id: String = body "InstanceId",
    }
    optional {
        start_time: String = body "StartTime",
        end_time: String = body "EndTime",
        limit: i64 = body "Limit" exact,
        offset: i64 = body "Offset" exact,
        log_levels: Vec<String> = body "LogLevels",
        key_words: Vec<String> = body "KeyWords",
        file_type: String = body "FileType",
        order_by: String = body "OrderBy",
        order_by_type: String = body "OrderByType",
    }
}

::cloudbind::binding::response! {
    pub struct ExportInstanceErrorLogsResponse of ExportInstanceErrorLogs;
    error_log_items: Vec<ErrorLogItemExport> = body "ErrorLogItems",
    file_content: String = body "FileContent",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum ExportInstanceErrorLogsError of ExportInstanceErrorLogs;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// A value is not allowed.
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}
