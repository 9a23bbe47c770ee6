// @generated from spec/tencentcloud/cynosdb/open_ssl.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Opens SSL.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    /// - Begins a task: `Client::wait_for` asks DescribeFlow until it has ended.
    ///
    /// Page:
    /// [OpenSSL](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=OpenSSL)
    pub struct OpenSSL for Cynosdb => OpenSSLResponse, OpenSSLError =
        Description::new("OpenSSL", "POST", "/")
            .headers(&[("X-TC-Action", "OpenSSL"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required OpenSSLRequired {
        cluster_id: String = body "ClusterId",
    }
    optional {
        instance_id: String = body "InstanceId",
    }
}

::cloudbind::binding::response! {
    pub struct OpenSSLResponse of OpenSSL;
    flow_id: i64 = body "FlowId",
    task_id: i64 = body "TaskId",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum OpenSSLError of OpenSSL;
    shared Common(CommonErrorCode);
}

::cloudbind::binding::starts! {
    OpenSSL: super::DescribeFlow, new super::DescribeFlowRequired { flow_id: response flow_id "FlowId" }
}
