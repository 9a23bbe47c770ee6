// @generated from spec/tencentcloud/cynosdb/describe_ssl_status.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Describes SSL status.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [DescribeSSLStatus](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeSSLStatus)
    pub struct DescribeSSLStatus for Cynosdb => DescribeSSLStatusResponse, DescribeSSLStatusError =
        Description::new("DescribeSSLStatus", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeSSLStatus"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    required DescribeSSLStatusRequired {
        cluster_id: String = body "ClusterId",
    }
    optional {
        instance_id: String = body "InstanceId",
    }
}

::cloudbind::binding::response! {
    pub struct DescribeSSLStatusResponse of DescribeSSLStatus;
    is_open_ssl: String = body "IsOpenSSL",
    download_url: String = body "DownloadUrl",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeSSLStatusError of DescribeSSLStatus;
    shared Common(CommonErrorCode);
}
