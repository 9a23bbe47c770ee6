// @generated from spec/tencentcloud/cynosdb/describe_project_security_groups.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, SecurityGroup};

::cloudbind::binding::request! {
    /// Describes project security groups.
    ///
    /// - Idempotent: sent twice it does no more than once.
    /// - Comes in pages: `Client::pages` and `Client::items` read them all.
    ///
    /// Page:
    /// [DescribeProjectSecurityGroups](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeProjectSecurityGroups)
    pub struct DescribeProjectSecurityGroups for Cynosdb => DescribeProjectSecurityGroupsResponse, DescribeProjectSecurityGroupsError =
        Description::new("DescribeProjectSecurityGroups", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeProjectSecurityGroups"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    optional {
        project_id: i64 = body "ProjectId" exact,
        limit: i64 = body "Limit" exact,
        offset: i64 = body "Offset" exact,
        search_key: String = body "SearchKey",
    }
}

::cloudbind::binding::response! {
    pub struct DescribeProjectSecurityGroupsResponse of DescribeProjectSecurityGroups;
    groups: Vec<SecurityGroup> = body "Groups",
    total: i64 = body "Total",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeProjectSecurityGroupsError of DescribeProjectSecurityGroups;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// The service failed.
        InternalErrorGetSecurityGroupDetailFailed = "InternalError.GetSecurityGroupDetailFailed",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}

::cloudbind::binding::pages! {
    DescribeProjectSecurityGroups: offset by offset, size limit, items groups -> SecurityGroup
}
