// @generated from spec/tencentcloud/cynosdb/describe_serverless_instance_specs.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, ServerlessSpec};

::cloudbind::binding::request! {
    /// Describes serverless instance specs.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [DescribeServerlessInstanceSpecs](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeServerlessInstanceSpecs)
    pub struct DescribeServerlessInstanceSpecs for Cynosdb => DescribeServerlessInstanceSpecsResponse, DescribeServerlessInstanceSpecsError =
        Description::new("DescribeServerlessInstanceSpecs", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeServerlessInstanceSpecs"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    optional {
        zone: String = body "Zone",
        cluster_level: String = body "ClusterLevel",
    }
}

::cloudbind::binding::response! {
    pub struct DescribeServerlessInstanceSpecsResponse of DescribeServerlessInstanceSpecs;
    specs: Vec<ServerlessSpec> = body "Specs",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeServerlessInstanceSpecsError of DescribeServerlessInstanceSpecs;
    shared Common(CommonErrorCode);
    codes {
        /// The caller was not accepted.
        AuthFailure = "AuthFailure",
        /// The operation failed.
        FailedOperationDatabaseAccessError = "FailedOperation.DatabaseAccessError",
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// The service failed.
        InternalErrorDbOperationFailed = "InternalError.DbOperationFailed",
    }
}
