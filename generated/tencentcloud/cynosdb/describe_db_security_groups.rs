// @generated from spec/tencentcloud/cynosdb/describe_db_security_groups.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, SecurityGroup};

::cloudbind::binding::request! {
    /// Describes DB security groups.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [DescribeDBSecurityGroups](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeDBSecurityGroups)
    pub struct DescribeDBSecurityGroups for Cynosdb => DescribeDBSecurityGroupsResponse, DescribeDBSecurityGroupsError =
        Description::new("DescribeDBSecurityGroups", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeDBSecurityGroups"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    optional {
        /// - Deprecated: The vendor has marked it as disabled.
        #[deprecated = "The vendor has marked it as disabled."]
        instance_id: String = body "InstanceId",
        instance_group_id: String = body "InstanceGroupId",
    }
}

::cloudbind::binding::response! {
    pub struct DescribeDBSecurityGroupsResponse of DescribeDBSecurityGroups;
    groups: Vec<SecurityGroup> = body "Groups",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeDBSecurityGroupsError of DescribeDBSecurityGroups;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// The service failed.
        InternalErrorGetSecurityGroupDetailFailed = "InternalError.GetSecurityGroupDetailFailed",
        /// A value is not allowed.
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
        /// The operation is not allowed.
        OperationDeniedCamDeniedError = "OperationDenied.CamDeniedError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}
