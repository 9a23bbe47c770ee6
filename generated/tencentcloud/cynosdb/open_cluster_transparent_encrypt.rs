// @generated from spec/tencentcloud/cynosdb/open_cluster_transparent_encrypt.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Opens cluster transparent encrypt.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [OpenClusterTransparentEncrypt](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=OpenClusterTransparentEncrypt)
    pub struct OpenClusterTransparentEncrypt for Cynosdb => OpenClusterTransparentEncryptResponse, OpenClusterTransparentEncryptError =
        Description::new("OpenClusterTransparentEncrypt", "POST", "/")
            .headers(&[("X-TC-Action", "OpenClusterTransparentEncrypt"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required OpenClusterTransparentEncryptRequired {
        cluster_id: String = body "ClusterId",
        key_type: String = body "KeyType",
    }
    optional {
        key_id: String = body "KeyId",
        key_region: String = body "KeyRegion",
        is_open_global_encryption: bool = body "IsOpenGlobalEncryption" exact,
    }
}

::cloudbind::binding::response! {
    pub struct OpenClusterTransparentEncryptResponse of OpenClusterTransparentEncrypt;
    task_id: i64 = body "TaskId",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum OpenClusterTransparentEncryptError of OpenClusterTransparentEncrypt;
    shared Common(CommonErrorCode);
    codes {
        /// The service failed.
        InternalErrorGetRoleError = "InternalError.GetRoleError",
        /// The caller has no permission.
        UnauthorizedOperationRoleUnauthorized = "UnauthorizedOperation.RoleUnauthorized",
    }
}
