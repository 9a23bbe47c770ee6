// @generated from spec/tencentcloud/cynosdb/describe_libra_db_forward_config.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, ForwardInstanceInfo};

::cloudbind::binding::request! {
    /// Describes libra DB forward config.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [DescribeLibraDBForwardConfig](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeLibraDBForwardConfig)
    pub struct DescribeLibraDBForwardConfig for Cynosdb => DescribeLibraDBForwardConfigResponse, DescribeLibraDBForwardConfigError =
        Description::new("DescribeLibraDBForwardConfig", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeLibraDBForwardConfig"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    required DescribeLibraDBForwardConfigRequired {
        instance_id: String = body "InstanceId",
    }
}

::cloudbind::binding::response! {
    pub struct DescribeLibraDBForwardConfigResponse of DescribeLibraDBForwardConfig;
    forward_mode: String = body "ForwardMode",
    forward_list: Vec<ForwardInstanceInfo> = body "ForwardList",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeLibraDBForwardConfigError of DescribeLibraDBForwardConfig;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationCamCheckResourceError = "FailedOperation.CamCheckResourceError",
        /// The operation failed.
        FailedOperationDatabaseAccessError = "FailedOperation.DatabaseAccessError",
        /// The service failed.
        InternalErrorDbOperationFailed = "InternalError.DbOperationFailed",
        /// The service failed.
        InternalErrorInternalHttpServerError = "InternalError.InternalHttpServerError",
        /// The service failed.
        InternalErrorSystemError = "InternalError.SystemError",
        /// The service failed.
        InternalErrorUnknownError = "InternalError.UnknownError",
        /// A value is not allowed.
        InvalidParameterValueIllegalOrderBy = "InvalidParameterValue.IllegalOrderBy",
        /// A value is not allowed.
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
        /// A value is not allowed.
        InvalidParameterValueParamBothSetError = "InvalidParameterValue.ParamBothSetError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}
