// @generated from spec/tencentcloud/cynosdb/describe_libra_db_cluster_auto_map_rule.yaml. To change it, edit that and run `cargo build`.

use super::{AutoMapRule, CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Describes libra DB cluster auto map rule.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [DescribeLibraDBClusterAutoMapRule](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeLibraDBClusterAutoMapRule)
    pub struct DescribeLibraDBClusterAutoMapRule for Cynosdb => DescribeLibraDBClusterAutoMapRuleResponse, DescribeLibraDBClusterAutoMapRuleError =
        Description::new("DescribeLibraDBClusterAutoMapRule", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeLibraDBClusterAutoMapRule"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    required DescribeLibraDBClusterAutoMapRuleRequired {
        cluster_id: String = body "ClusterId",
        instance_id: String = body "InstanceId",
    }
}

::cloudbind::binding::response! {
    pub struct DescribeLibraDBClusterAutoMapRuleResponse of DescribeLibraDBClusterAutoMapRule;
    auto_map_rules: Vec<AutoMapRule> = body "AutoMapRules",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeLibraDBClusterAutoMapRuleError of DescribeLibraDBClusterAutoMapRule;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationDatabaseAccessError = "FailedOperation.DatabaseAccessError",
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// The service failed.
        InternalErrorDbOperationFailed = "InternalError.DbOperationFailed",
        /// The service failed.
        InternalErrorSystemError = "InternalError.SystemError",
        /// A value is not allowed.
        InvalidParameterValueInstanceNotFound = "InvalidParameterValue.InstanceNotFound",
        /// A value is not allowed.
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
        /// The operation is not allowed.
        OperationDeniedServerlessInstanceStatusDenied = "OperationDenied.ServerlessInstanceStatusDenied",
        /// The resource was not found.
        ResourceNotFoundClusterNotFoundError = "ResourceNotFound.ClusterNotFoundError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}
