// @generated from spec/tencentcloud/cynosdb/describe_proxy_specs.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, ProxySpec};

::cloudbind::binding::request! {
    /// Describes proxy specs.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [DescribeProxySpecs](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeProxySpecs)
    pub struct DescribeProxySpecs for Cynosdb => DescribeProxySpecsResponse, DescribeProxySpecsError =
        Description::new("DescribeProxySpecs", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeProxySpecs"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    optional {
        cluster_id: String = body "ClusterId",
    }
}

::cloudbind::binding::response! {
    pub struct DescribeProxySpecsResponse of DescribeProxySpecs;
    proxy_specs: Vec<ProxySpec> = body "ProxySpecs",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeProxySpecsError of DescribeProxySpecs;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationDatabaseAccessError = "FailedOperation.DatabaseAccessError",
    }
}
