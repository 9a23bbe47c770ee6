// @generated from spec/tencentcloud/cynosdb/modify_binlog_config.yaml. To change it, edit that and run `cargo build`.

use super::{BinlogConfigInfo, CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Modifies binlog config.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [ModifyBinlogConfig](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyBinlogConfig)
    pub struct ModifyBinlogConfig for Cynosdb => ModifyBinlogConfigResponse, ModifyBinlogConfigError =
        Description::new("ModifyBinlogConfig", "POST", "/")
            .headers(&[("X-TC-Action", "ModifyBinlogConfig"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required ModifyBinlogConfigRequired {
        cluster_id: String = body "ClusterId",
        binlog_config: BinlogConfigInfo = body "BinlogConfig",
    }
}

::cloudbind::binding::response! {
    pub struct ModifyBinlogConfigResponse of ModifyBinlogConfig;
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum ModifyBinlogConfigError of ModifyBinlogConfig;
    shared Common(CommonErrorCode);
    codes {
        /// The service failed.
        InternalErrorInternalHttpServerError = "InternalError.InternalHttpServerError",
        /// A parameter is wrong.
        InvalidParameterInvalidParameterError = "InvalidParameter.InvalidParameterError",
    }
}
