// @generated from spec/tencentcloud/cynosdb/modify_db_instance_security_groups.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Modifies DB instance security groups.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [ModifyDBInstanceSecurityGroups](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyDBInstanceSecurityGroups)
    pub struct ModifyDBInstanceSecurityGroups for Cynosdb => ModifyDBInstanceSecurityGroupsResponse, ModifyDBInstanceSecurityGroupsError =
        Description::new("ModifyDBInstanceSecurityGroups", "POST", "/")
            .headers(&[("X-TC-Action", "ModifyDBInstanceSecurityGroups"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required ModifyDBInstanceSecurityGroupsRequired {
        instance_id: String = body "InstanceId",
        security_group_ids: Vec<String> = body "SecurityGroupIds",
    }
    optional {
        zone: String = body "Zone",
        uniq_vpc_id: String = body "UniqVpcId",
        vip: String = body "Vip",
        vport: i64 = body "Vport" exact,
    }
}

::cloudbind::binding::response! {
    pub struct ModifyDBInstanceSecurityGroupsResponse of ModifyDBInstanceSecurityGroups;
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum ModifyDBInstanceSecurityGroupsError of ModifyDBInstanceSecurityGroups;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// The service failed.
        InternalErrorListInstanceFailed = "InternalError.ListInstanceFailed",
        /// The service failed.
        InternalErrorQueryDatabaseFailed = "InternalError.QueryDatabaseFailed",
        /// A value is not allowed.
        InvalidParameterValueInstanceNotFound = "InvalidParameterValue.InstanceNotFound",
        /// A value is not allowed.
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}
