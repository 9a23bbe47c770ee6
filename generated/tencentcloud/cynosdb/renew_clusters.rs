// @generated from spec/tencentcloud/cynosdb/renew_clusters.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Renews clusters.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [RenewClusters](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=RenewClusters)
    pub struct RenewClusters for Cynosdb => RenewClustersResponse, RenewClustersError =
        Description::new("RenewClusters", "POST", "/")
            .headers(&[("X-TC-Action", "RenewClusters"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required RenewClustersRequired {
        cluster_id: String = body "ClusterId",
        time_span: f64 = body "TimeSpan",
        time_unit: String = body "TimeUnit",
    }
    optional {
        deal_mode: i64 = body "DealMode" exact,
    }
}

::cloudbind::binding::response! {
    pub struct RenewClustersResponse of RenewClusters;
    big_deal_ids: Vec<String> = body "BigDealIds",
    deal_names: Vec<String> = body "DealNames",
    tran_id: String = body "TranId",
    resource_ids: Vec<String> = body "ResourceIds",
    cluster_ids: Vec<String> = body "ClusterIds",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum RenewClustersError of RenewClusters;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationDatabaseAccessError = "FailedOperation.DatabaseAccessError",
        /// The operation failed.
        FailedOperationFlowCreateError = "FailedOperation.FlowCreateError",
        /// The operation failed.
        FailedOperationTradeCreateOrderError = "FailedOperation.TradeCreateOrderError",
        /// The service failed.
        InternalErrorDbOperationFailed = "InternalError.DbOperationFailed",
        /// The service failed.
        InternalErrorUnknownError = "InternalError.UnknownError",
        /// A value is not allowed.
        InvalidParameterValueClusterNotFound = "InvalidParameterValue.ClusterNotFound",
        /// A value is not allowed.
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
        /// A value is not allowed.
        InvalidParameterValueInvalidRegionIdError = "InvalidParameterValue.InvalidRegionIdError",
        /// The operation is not allowed.
        OperationDeniedClusterOpNotAllowedError = "OperationDenied.ClusterOpNotAllowedError",
        /// The resource was not found.
        ResourceNotFoundClusterNotFoundError = "ResourceNotFound.ClusterNotFoundError",
        /// The resource cannot be used.
        ResourceUnavailableInstanceLockFail = "ResourceUnavailable.InstanceLockFail",
        /// The resource cannot be used.
        ResourceUnavailableInstanceStatusAbnormal = "ResourceUnavailable.InstanceStatusAbnormal",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}
