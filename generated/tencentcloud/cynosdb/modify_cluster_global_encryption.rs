// @generated from spec/tencentcloud/cynosdb/modify_cluster_global_encryption.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Modifies cluster global encryption.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [ModifyClusterGlobalEncryption](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyClusterGlobalEncryption)
    pub struct ModifyClusterGlobalEncryption for Cynosdb => ModifyClusterGlobalEncryptionResponse, ModifyClusterGlobalEncryptionError =
        Description::new("ModifyClusterGlobalEncryption", "POST", "/")
            .headers(&[("X-TC-Action", "ModifyClusterGlobalEncryption"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required ModifyClusterGlobalEncryptionRequired {
        cluster_id: String = body "ClusterId",
    }
    optional {
        is_open_global_encryption: bool = body "IsOpenGlobalEncryption" exact,
    }
}

::cloudbind::binding::response! {
    pub struct ModifyClusterGlobalEncryptionResponse of ModifyClusterGlobalEncryption;
    task_id: i64 = body "TaskId",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum ModifyClusterGlobalEncryptionError of ModifyClusterGlobalEncryption;
    shared Common(CommonErrorCode);
    codes {
        /// The caller has no permission.
        UnauthorizedOperationRoleUnauthorized = "UnauthorizedOperation.RoleUnauthorized",
    }
}
