// @generated from spec/tencentcloud/cynosdb/modify_libra_db_cluster_account_host.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, InputAccount};

::cloudbind::binding::request! {
    /// Modifies libra DB cluster account host.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [ModifyLibraDBClusterAccountHost](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyLibraDBClusterAccountHost)
    pub struct ModifyLibraDBClusterAccountHost for Cynosdb => ModifyLibraDBClusterAccountHostResponse, ModifyLibraDBClusterAccountHostError =
        Description::new("ModifyLibraDBClusterAccountHost", "POST", "/")
            .headers(&[("X-TC-Action", "ModifyLibraDBClusterAccountHost"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required ModifyLibraDBClusterAccountHostRequired {
        cluster_id: String = body "ClusterId",
        account: InputAccount = body "Account",
        new_host: String = body "NewHost",
    }
}

::cloudbind::binding::response! {
    pub struct ModifyLibraDBClusterAccountHostResponse of ModifyLibraDBClusterAccountHost;
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum ModifyLibraDBClusterAccountHostError of ModifyLibraDBClusterAccountHost;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// The resource was not found.
        ResourceNotFoundClusterNotFoundError = "ResourceNotFound.ClusterNotFoundError",
        /// The resource was not found.
        ResourceNotFoundInstanceNotFoundError = "ResourceNotFound.InstanceNotFoundError",
    }
}
