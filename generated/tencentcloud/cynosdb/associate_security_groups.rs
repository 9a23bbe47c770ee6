// @generated from spec/tencentcloud/cynosdb/associate_security_groups.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Associates security groups.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [AssociateSecurityGroups](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=AssociateSecurityGroups)
    pub struct AssociateSecurityGroups for Cynosdb => AssociateSecurityGroupsResponse, AssociateSecurityGroupsError =
        Description::new("AssociateSecurityGroups", "POST", "/")
            .headers(&[("X-TC-Action", "AssociateSecurityGroups"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required AssociateSecurityGroupsRequired {
        instance_ids: Vec<String> = body "InstanceIds",
        security_group_ids: Vec<String> = body "SecurityGroupIds",
    }
    optional {
        /// - Deprecated: The vendor has marked it as disabled.
        #[deprecated = "The vendor has marked it as disabled."]
        zone: String = body "Zone",
    }
}

::cloudbind::binding::response! {
    pub struct AssociateSecurityGroupsResponse of AssociateSecurityGroups;
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum AssociateSecurityGroupsError of AssociateSecurityGroups;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// The service failed.
        InternalErrorListInstanceFailed = "InternalError.ListInstanceFailed",
        /// The service failed.
        InternalErrorQueryDatabaseFailed = "InternalError.QueryDatabaseFailed",
        /// The service failed.
        InternalErrorUnknownError = "InternalError.UnknownError",
        /// A value is not allowed.
        InvalidParameterValueInstanceNotFound = "InvalidParameterValue.InstanceNotFound",
        /// A value is not allowed.
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}
