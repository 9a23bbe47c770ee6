// @generated from spec/tencentcloud/cynosdb/describe_save_backup_clusters.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, QuerySimpleFilter, SaveBackupClusterInfo};

::cloudbind::binding::request! {
    /// Describes save backup clusters.
    ///
    /// - Idempotent: sent twice it does no more than once.
    /// - Comes in pages: `Client::pages` and `Client::items` read them all.
    ///
    /// Page:
    /// [DescribeSaveBackupClusters](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeSaveBackupClusters)
    pub struct DescribeSaveBackupClusters for Cynosdb => DescribeSaveBackupClustersResponse, DescribeSaveBackupClustersError =
        Description::new("DescribeSaveBackupClusters", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeSaveBackupClusters"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    required DescribeSaveBackupClustersRequired {
        limit: i64 = body "Limit",
    }
    optional {
        offset: i64 = body "Offset" exact,
        filters: Vec<QuerySimpleFilter> = body "Filters",
    }
}

::cloudbind::binding::response! {
    pub struct DescribeSaveBackupClustersResponse of DescribeSaveBackupClusters;
    total_count: i64 = body "TotalCount",
    save_backup_cluster_infos: Vec<SaveBackupClusterInfo> = body "SaveBackupClusterInfos",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeSaveBackupClustersError of DescribeSaveBackupClusters;
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

::cloudbind::binding::pages! {
    DescribeSaveBackupClusters: offset by offset, size limit, total total_count, items save_backup_cluster_infos -> SaveBackupClusterInfo
}
