// @generated from spec/tencentcloud/cynosdb/modify_proxy_desc.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Modifies proxy desc.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [ModifyProxyDesc](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyProxyDesc)
    pub struct ModifyProxyDesc for Cynosdb => ModifyProxyDescResponse, ModifyProxyDescError =
        Description::new("ModifyProxyDesc", "POST", "/")
            .headers(&[("X-TC-Action", "ModifyProxyDesc"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required ModifyProxyDescRequired {
        cluster_id: String = body "ClusterId",
        proxy_group_id: String = body "ProxyGroupId",
        description: String = body "Description",
    }
}

::cloudbind::binding::response! {
    pub struct ModifyProxyDescResponse of ModifyProxyDesc;
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum ModifyProxyDescError of ModifyProxyDesc;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationDatabaseAccessError = "FailedOperation.DatabaseAccessError",
        /// The operation is not allowed.
        OperationDeniedInstanceStatusDeniedError = "OperationDenied.InstanceStatusDeniedError",
        /// The resource was not found.
        ResourceNotFoundInstanceNotFoundError = "ResourceNotFound.InstanceNotFoundError",
    }
}
