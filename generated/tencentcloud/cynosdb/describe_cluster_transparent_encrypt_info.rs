// @generated from spec/tencentcloud/cynosdb/describe_cluster_transparent_encrypt_info.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Describes cluster transparent encrypt info.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [DescribeClusterTransparentEncryptInfo](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeClusterTransparentEncryptInfo)
    pub struct DescribeClusterTransparentEncryptInfo for Cynosdb => DescribeClusterTransparentEncryptInfoResponse, DescribeClusterTransparentEncryptInfoError =
        Description::new("DescribeClusterTransparentEncryptInfo", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeClusterTransparentEncryptInfo"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    required DescribeClusterTransparentEncryptInfoRequired {
        cluster_id: String = body "ClusterId",
    }
}

::cloudbind::binding::response! {
    pub struct DescribeClusterTransparentEncryptInfoResponse of DescribeClusterTransparentEncryptInfo;
    key_id: String = body "KeyId",
    key_region: String = body "KeyRegion",
    key_type: String = body "KeyType",
    is_open_global_encryption: bool = body "IsOpenGlobalEncryption",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeClusterTransparentEncryptInfoError of DescribeClusterTransparentEncryptInfo;
    shared Common(CommonErrorCode);
    codes {
        /// The caller has no permission.
        UnauthorizedOperationRoleUnauthorized = "UnauthorizedOperation.RoleUnauthorized",
    }
}
