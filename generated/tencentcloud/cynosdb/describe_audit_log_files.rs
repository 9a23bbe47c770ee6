// @generated from spec/tencentcloud/cynosdb/describe_audit_log_files.yaml. To change it, edit that and run `cargo build`.

use super::{AuditLogFile, CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Describes audit log files.
    ///
    /// - Idempotent: sent twice it does no more than once.
    /// - Comes in pages: `Client::pages` and `Client::items` read them all.
    ///
    /// Page:
    /// [DescribeAuditLogFiles](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeAuditLogFiles)
    pub struct DescribeAuditLogFiles for Cynosdb => DescribeAuditLogFilesResponse, DescribeAuditLogFilesError =
        Description::new("DescribeAuditLogFiles", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeAuditLogFiles"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    required DescribeAuditLogFilesRequired {
        instance_id: String = body "InstanceId",
    }
    optional {
        limit: i64 = body "Limit" exact,
        offset: i64 = body "Offset" exact,
        file_name: String = body "FileName",
    }
}

::cloudbind::binding::response! {
    pub struct DescribeAuditLogFilesResponse of DescribeAuditLogFiles;
    total_count: i64 = body "TotalCount",
    items: Vec<AuditLogFile> = body "Items",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeAuditLogFilesError of DescribeAuditLogFiles;
    shared Common(CommonErrorCode);
}

::cloudbind::binding::pages! {
    DescribeAuditLogFiles: offset by offset, size limit, total total_count, items items -> AuditLogFile
}
