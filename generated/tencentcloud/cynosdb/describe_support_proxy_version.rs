// @generated from spec/tencentcloud/cynosdb/describe_support_proxy_version.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, ProxyVersionInfo};

::cloudbind::binding::request! {
    /// Describes support proxy version.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [DescribeSupportProxyVersion](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeSupportProxyVersion)
    pub struct DescribeSupportProxyVersion for Cynosdb => DescribeSupportProxyVersionResponse, DescribeSupportProxyVersionError =
        Description::new("DescribeSupportProxyVersion", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeSupportProxyVersion"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    required DescribeSupportProxyVersionRequired {
        cluster_id: String = body "ClusterId",
    }
    optional {
        proxy_group_id: String = body "ProxyGroupId",
    }
}

::cloudbind::binding::response! {
    pub struct DescribeSupportProxyVersionResponse of DescribeSupportProxyVersion;
    support_proxy_versions: Vec<String> = body "SupportProxyVersions",
    current_proxy_version: String = body "CurrentProxyVersion",
    support_proxy_version_detail: Vec<ProxyVersionInfo> = body "SupportProxyVersionDetail",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeSupportProxyVersionError of DescribeSupportProxyVersion;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationDatabaseAccessError = "FailedOperation.DatabaseAccessError",
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// The operation is not allowed.
        OperationDeniedClusterStatusDeniedError = "OperationDenied.ClusterStatusDeniedError",
        /// The operation is not allowed.
        OperationDeniedInstanceStatusDeniedError = "OperationDenied.InstanceStatusDeniedError",
        /// The resource was not found.
        ResourceNotFoundClusterNotFoundError = "ResourceNotFound.ClusterNotFoundError",
        /// The resource was not found.
        ResourceNotFoundInstanceNotFoundError = "ResourceNotFound.InstanceNotFoundError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}
