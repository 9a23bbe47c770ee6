// @generated from spec/tencentcloud/cynosdb/describe_serverless_strategy.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Describes serverless strategy.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [DescribeServerlessStrategy](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeServerlessStrategy)
    pub struct DescribeServerlessStrategy for Cynosdb => DescribeServerlessStrategyResponse, DescribeServerlessStrategyError =
        Description::new("DescribeServerlessStrategy", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeServerlessStrategy"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    required DescribeServerlessStrategyRequired {
        cluster_id: String = body "ClusterId",
    }
}

::cloudbind::binding::response! {
    pub struct DescribeServerlessStrategyResponse of DescribeServerlessStrategy;
    auto_pause_delay: i64 = body "AutoPauseDelay",
    auto_scale_up_delay: i64 = body "AutoScaleUpDelay",
    auto_scale_down_delay: i64 = body "AutoScaleDownDelay",
    auto_pause: String = body "AutoPause",
    auto_scale_up: String = body "AutoScaleUp",
    auto_scale_down: String = body "AutoScaleDown",
    auto_archive: String = body "AutoArchive",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeServerlessStrategyError of DescribeServerlessStrategy;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationDatabaseAccessError = "FailedOperation.DatabaseAccessError",
        /// The service failed.
        InternalErrorSystemError = "InternalError.SystemError",
        /// A value is not allowed.
        InvalidParameterValueClusterNotFound = "InvalidParameterValue.ClusterNotFound",
        /// A value is not allowed.
        InvalidParameterValueDbModeNotServerlessError = "InvalidParameterValue.DbModeNotServerlessError",
        /// A value is not allowed.
        InvalidParameterValueParamError = "InvalidParameterValue.ParamError",
        /// The resource was not found.
        ResourceNotFoundClusterNotFoundError = "ResourceNotFound.ClusterNotFoundError",
    }
}
