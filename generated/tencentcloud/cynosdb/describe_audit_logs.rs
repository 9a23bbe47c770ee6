// @generated from spec/tencentcloud/cynosdb/describe_audit_logs.yaml. To change it, edit that and run `cargo build`.

use super::{AuditLog, AuditLogFilter, CommonErrorCode, Cynosdb, InstanceAuditLogFilter};

::cloudbind::binding::request! {
    /// Describes audit logs.
    ///
    /// - Idempotent: sent twice it does no more than once.
    /// - Comes in pages: `Client::pages` and `Client::items` read them all.
    ///
    /// Page:
    /// [DescribeAuditLogs](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeAuditLogs)
    pub struct DescribeAuditLogs for Cynosdb => DescribeAuditLogsResponse, DescribeAuditLogsError =
        Description::new("DescribeAuditLogs", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeAuditLogs"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    required DescribeAuditLogsRequired {
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
        limit: i64 = body "Limit" exact,
        offset: i64 = body "Offset" exact,
        log_filter: Vec<InstanceAuditLogFilter> = body "LogFilter",
    }
}

::cloudbind::binding::response! {
    pub struct DescribeAuditLogsResponse of DescribeAuditLogs;
    total_count: i64 = body "TotalCount",
    items: Vec<AuditLog> = body "Items",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeAuditLogsError of DescribeAuditLogs;
    shared Common(CommonErrorCode);
}

::cloudbind::binding::pages! {
    DescribeAuditLogs: offset by offset, size limit, total total_count, items items -> AuditLog
}
