// @generated from spec/tencentcloud/cynosdb/disassociate_security_groups.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Disassociates security groups.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [DisassociateSecurityGroups](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DisassociateSecurityGroups)
    pub struct DisassociateSecurityGroups for Cynosdb => DisassociateSecurityGroupsResponse, DisassociateSecurityGroupsError =
        Description::new("DisassociateSecurityGroups", "POST", "/")
            .headers(&[("X-TC-Action", "DisassociateSecurityGroups"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required DisassociateSecurityGroupsRequired {
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
    pub struct DisassociateSecurityGroupsResponse of DisassociateSecurityGroups;
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DisassociateSecurityGroupsError of DisassociateSecurityGroups;
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
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}
