// @generated from spec/tencentcloud/cynosdb/modify_cluster_database.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, UserHostPrivilege};

::cloudbind::binding::request! {
    /// Modifies cluster database.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [ModifyClusterDatabase](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyClusterDatabase)
    pub struct ModifyClusterDatabase for Cynosdb => ModifyClusterDatabaseResponse, ModifyClusterDatabaseError =
        Description::new("ModifyClusterDatabase", "POST", "/")
            .headers(&[("X-TC-Action", "ModifyClusterDatabase"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required ModifyClusterDatabaseRequired {
        cluster_id: String = body "ClusterId",
        db_name: String = body "DbName",
    }
    optional {
        new_user_host_privileges: Vec<UserHostPrivilege> = body "NewUserHostPrivileges",
        description: String = body "Description",
        old_user_host_privileges: Vec<UserHostPrivilege> = body "OldUserHostPrivileges",
    }
}

::cloudbind::binding::response! {
    pub struct ModifyClusterDatabaseResponse of ModifyClusterDatabase;
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum ModifyClusterDatabaseError of ModifyClusterDatabase;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// A value is not allowed.
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
        /// The resource was not found.
        ResourceNotFoundClusterNotFoundError = "ResourceNotFound.ClusterNotFoundError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}
