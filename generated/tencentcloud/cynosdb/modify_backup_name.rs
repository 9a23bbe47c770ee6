// @generated from spec/tencentcloud/cynosdb/modify_backup_name.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Modifies backup name.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [ModifyBackupName](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyBackupName)
    pub struct ModifyBackupName for Cynosdb => ModifyBackupNameResponse, ModifyBackupNameError =
        Description::new("ModifyBackupName", "POST", "/")
            .headers(&[("X-TC-Action", "ModifyBackupName"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required ModifyBackupNameRequired {
        cluster_id: String = body "ClusterId",
        backup_id: i64 = body "BackupId",
        backup_name: String = body "BackupName",
    }
}

::cloudbind::binding::response! {
    pub struct ModifyBackupNameResponse of ModifyBackupName;
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum ModifyBackupNameError of ModifyBackupName;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// The resource was not found.
        ResourceNotFoundClusterNotFoundError = "ResourceNotFound.ClusterNotFoundError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}
