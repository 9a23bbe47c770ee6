// @generated from spec/tencentcloud/cynosdb/describe_audit_instance_list.yaml. To change it, edit that and run `cargo build`.

use super::{AuditInstanceFilters, CommonErrorCode, Cynosdb, InstanceAuditStatus};

::cloudbind::binding::request! {
    /// Describes audit instance list.
    ///
    /// - Idempotent: sent twice it does no more than once.
    /// - Comes in pages: `Client::pages` and `Client::items` read them all.
    ///
    /// Page:
    /// [DescribeAuditInstanceList](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeAuditInstanceList)
    pub struct DescribeAuditInstanceList for Cynosdb => DescribeAuditInstanceListResponse, DescribeAuditInstanceListError =
        Description::new("DescribeAuditInstanceList", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeAuditInstanceList"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    optional {
        audit_switch: i64 = body "AuditSwitch" exact,
        filters: Vec<AuditInstanceFilters> = body "Filters",
        audit_mode: i64 = body "AuditMode" exact,
        limit: u64 = body "Limit" exact,
        offset: u64 = body "Offset" exact,
    }
}

::cloudbind::binding::response! {
    pub struct DescribeAuditInstanceListResponse of DescribeAuditInstanceList;
    total_count: u64 = body "TotalCount",
    items: Vec<InstanceAuditStatus> = body "Items",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeAuditInstanceListError of DescribeAuditInstanceList;
    shared Common(CommonErrorCode);
    codes {
        /// The service failed.
        InternalErrorHttpError = "InternalError.HttpError",
    }
}

::cloudbind::binding::pages! {
    DescribeAuditInstanceList: offset by offset, size limit, total total_count, items items -> InstanceAuditStatus
}
