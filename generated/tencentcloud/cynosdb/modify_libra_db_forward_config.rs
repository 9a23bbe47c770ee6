// @generated from spec/tencentcloud/cynosdb/modify_libra_db_forward_config.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, ForwardInstanceInfo};

::cloudbind::binding::request! {
    /// Modifies libra DB forward config.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [ModifyLibraDBForwardConfig](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyLibraDBForwardConfig)
    pub struct ModifyLibraDBForwardConfig for Cynosdb => ModifyLibraDBForwardConfigResponse, ModifyLibraDBForwardConfigError =
        Description::new("ModifyLibraDBForwardConfig", "POST", "/")
            .headers(&[("X-TC-Action", "ModifyLibraDBForwardConfig"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required ModifyLibraDBForwardConfigRequired {
        instance_id: String = body "InstanceId",
    }
    optional {
        forward_mode: String = body "ForwardMode",
        forward_list: Vec<ForwardInstanceInfo> = body "ForwardList",
    }
}

::cloudbind::binding::response! {
    pub struct ModifyLibraDBForwardConfigResponse of ModifyLibraDBForwardConfig;
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum ModifyLibraDBForwardConfigError of ModifyLibraDBForwardConfig;
    shared Common(CommonErrorCode);
    codes {
        /// The service failed.
        InternalErrorSystemError = "InternalError.SystemError",
        /// The service failed.
        InternalErrorUnknownError = "InternalError.UnknownError",
        /// A value is not allowed.
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
    }
}
