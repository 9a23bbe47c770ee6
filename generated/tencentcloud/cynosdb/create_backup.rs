// @generated from spec/tencentcloud/cynosdb/create_backup.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, CreateBackupVaultItem, Cynosdb, DatabaseTables};

::cloudbind::binding::request! {
    /// Creates backup.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    /// - Begins a task: `Client::wait_for` asks DescribeFlow until it has ended.
    ///
    /// Page:
    /// [CreateBackup](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=CreateBackup)
    pub struct CreateBackup for Cynosdb => CreateBackupResponse, CreateBackupError =
        Description::new("CreateBackup", "POST", "/")
            .headers(&[("X-TC-Action", "CreateBackup"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required CreateBackupRequired {
        cluster_id: String = body "ClusterId",
    }
    optional {
        backup_type: String = body "BackupType",
        backup_databases: Vec<String> = body "BackupDatabases",
        backup_tables: Vec<DatabaseTables> = body "BackupTables",
        backup_name: String = body "BackupName",
        vaults: Vec<CreateBackupVaultItem> = body "Vaults",
    }
}

::cloudbind::binding::response! {
    pub struct CreateBackupResponse of CreateBackup;
    flow_id: i64 = body "FlowId",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum CreateBackupError of CreateBackup;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// The service failed.
        InternalErrorDbOperationFailed = "InternalError.DbOperationFailed",
        /// The service failed.
        InternalErrorInternalHttpServerError = "InternalError.InternalHttpServerError",
        /// A value is not allowed.
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
        /// A value is not allowed.
        InvalidParameterValueParamError = "InvalidParameterValue.ParamError",
        /// The operation is not allowed.
        OperationDeniedBackupVaultTaskConflictError = "OperationDenied.BackupVaultTaskConflictError",
        /// The operation is not allowed.
        OperationDeniedClusterTaskConflictError = "OperationDenied.ClusterTaskConflictError",
        /// The operation is not allowed.
        OperationDeniedInstanceGrpTaskConflictError = "OperationDenied.InstanceGrpTaskConflictError",
        /// The operation is not allowed.
        OperationDeniedInstanceTaskConflictError = "OperationDenied.InstanceTaskConflictError",
        /// The operation is not allowed.
        OperationDeniedServerlessInstanceStatusDenied = "OperationDenied.ServerlessInstanceStatusDenied",
        /// The operation is not allowed.
        OperationDeniedUserResourceTaskConflictError = "OperationDenied.UserResourceTaskConflictError",
        /// The resource was not found.
        ResourceNotFoundClusterNotFoundError = "ResourceNotFound.ClusterNotFoundError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}

::cloudbind::binding::starts! {
    CreateBackup: super::DescribeFlow, new super::DescribeFlowRequired { flow_id: response flow_id "FlowId" }
}
