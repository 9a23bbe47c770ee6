// @generated from spec/tencentcloud/cynosdb/describe_binlog_config.yaml. To change it, edit that and run `cargo build`.

use super::{BinlogConfigInfo, CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Describes binlog config.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [DescribeBinlogConfig](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeBinlogConfig)
    pub struct DescribeBinlogConfig for Cynosdb => DescribeBinlogConfigResponse, DescribeBinlogConfigError =
        Description::new("DescribeBinlogConfig", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeBinlogConfig"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    required DescribeBinlogConfigRequired {
        cluster_id: String = body "ClusterId",
    }
}

::cloudbind::binding::response! {
    pub struct DescribeBinlogConfigResponse of DescribeBinlogConfig;
    binlog_cross_regions_config_update_time: String = body "BinlogCrossRegionsConfigUpdateTime",
    binlog_config: BinlogConfigInfo = body "BinlogConfig",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeBinlogConfigError of DescribeBinlogConfig;
    shared Common(CommonErrorCode);
    codes {
        /// The service failed.
        InternalErrorInternalHttpServerError = "InternalError.InternalHttpServerError",
    }
}
