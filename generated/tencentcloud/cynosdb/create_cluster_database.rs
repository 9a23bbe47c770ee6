// @generated from spec/tencentcloud/cynosdb/create_cluster_database.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, UserHostPrivilege};

::cloudbind::binding::request! {
    /// Creates cluster database.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [CreateClusterDatabase](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=CreateClusterDatabase)
    pub struct CreateClusterDatabase for Cynosdb => CreateClusterDatabaseResponse, CreateClusterDatabaseError =
        Description::new("CreateClusterDatabase", "POST", "/")
            .headers(&[("X-TC-Action", "CreateClusterDatabase"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required CreateClusterDatabaseRequired {
        cluster_id: String = body "ClusterId",
        db_name: String = body "DbName",
        character_set: String = body "CharacterSet",
        collate_rule: String = body "CollateRule",
    }
    optional {
        user_host_privileges: Vec<UserHostPrivilege> = body "UserHostPrivileges",
        description: String = body "Description",
    }
}

::cloudbind::binding::response! {
    pub struct CreateClusterDatabaseResponse of CreateClusterDatabase;
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum CreateClusterDatabaseError of CreateClusterDatabase;
    shared Common(CommonErrorCode);
    codes {
        /// The service failed.
        InternalErrorUnknownError = "InternalError.UnknownError",
        /// A value is not allowed.
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
        /// The resource was not found.
        ResourceNotFoundClusterNotFoundError = "ResourceNotFound.ClusterNotFoundError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}
