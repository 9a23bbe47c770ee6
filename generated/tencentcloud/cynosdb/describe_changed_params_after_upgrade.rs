// @generated from spec/tencentcloud/cynosdb/describe_changed_params_after_upgrade.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, ParamItemInfo};

::cloudbind::binding::request! {
    /// Describes changed params after upgrade.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [DescribeChangedParamsAfterUpgrade](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeChangedParamsAfterUpgrade)
    pub struct DescribeChangedParamsAfterUpgrade for Cynosdb => DescribeChangedParamsAfterUpgradeResponse, DescribeChangedParamsAfterUpgradeError =
        Description::new("DescribeChangedParamsAfterUpgrade", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeChangedParamsAfterUpgrade"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    required DescribeChangedParamsAfterUpgradeRequired {
        instance_id: String = body "InstanceId",
        dst_cpu: i64 = body "DstCpu",
        dst_mem: i64 = body "DstMem",
    }
}

::cloudbind::binding::response! {
    pub struct DescribeChangedParamsAfterUpgradeResponse of DescribeChangedParamsAfterUpgrade;
    total_count: i64 = body "TotalCount",
    items: Vec<ParamItemInfo> = body "Items",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeChangedParamsAfterUpgradeError of DescribeChangedParamsAfterUpgrade;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationDatabaseAccessError = "FailedOperation.DatabaseAccessError",
        /// The operation failed.
        FailedOperationFlowCreateError = "FailedOperation.FlowCreateError",
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// The service failed.
        InternalErrorDbOperationFailed = "InternalError.DbOperationFailed",
        /// The service failed.
        InternalErrorInternalHttpServerError = "InternalError.InternalHttpServerError",
        /// The service failed.
        InternalErrorSystemError = "InternalError.SystemError",
        /// A value is not allowed.
        InvalidParameterValueInstanceNotFound = "InvalidParameterValue.InstanceNotFound",
        /// The operation is not allowed.
        OperationDeniedClusterOpNotAllowedError = "OperationDenied.ClusterOpNotAllowedError",
        /// The operation is not allowed.
        OperationDeniedServerlessClusterStatusDenied = "OperationDenied.ServerlessClusterStatusDenied",
        /// The resource was not found.
        ResourceNotFoundClusterNotFoundError = "ResourceNotFound.ClusterNotFoundError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}
