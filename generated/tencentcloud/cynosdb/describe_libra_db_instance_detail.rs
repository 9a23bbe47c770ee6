// @generated from spec/tencentcloud/cynosdb/describe_libra_db_instance_detail.yaml. To change it, edit that and run `cargo build`.

use super::{
    CommonErrorCode, Cynosdb, InstanceNetInfo, LibraDbNodeInfo, Tag,
    UpgradeAnalysisInstanceVersionInfo,
};

::cloudbind::binding::request! {
    /// Describes libra DB instance detail.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [DescribeLibraDBInstanceDetail](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeLibraDBInstanceDetail)
    pub struct DescribeLibraDBInstanceDetail for Cynosdb => DescribeLibraDBInstanceDetailResponse, DescribeLibraDBInstanceDetailError =
        Description::new("DescribeLibraDBInstanceDetail", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeLibraDBInstanceDetail"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    required DescribeLibraDBInstanceDetailRequired {
        cluster_id: String = body "ClusterId",
        instance_id: String = body "InstanceId",
    }
}

::cloudbind::binding::response! {
    pub struct DescribeLibraDBInstanceDetailResponse of DescribeLibraDBInstanceDetail;
    uin: String = body "Uin",
    app_id: i64 = body "AppId",
    cluster_id: String = body "ClusterId",
    cluster_name: String = body "ClusterName",
    instance_id: String = body "InstanceId",
    instance_name: String = body "InstanceName",
    project_id: i64 = body "ProjectId",
    region: String = body "Region",
    zone: String = body "Zone",
    status: String = body "Status",
    status_desc: String = body "StatusDesc",
    libra_db_version: String = body "LibraDBVersion",
    cpu: i64 = body "Cpu",
    memory: i64 = body "Memory",
    storage: i64 = body "Storage",
    storage_type: String = body "StorageType",
    instance_type: String = body "InstanceType",
    instance_role: String = body "InstanceRole",
    update_time: String = body "UpdateTime",
    create_time: String = body "CreateTime",
    pay_mode: i64 = body "PayMode",
    period_start_time: String = body "PeriodStartTime",
    period_end_time: String = body "PeriodEndTime",
    renew_flag: i64 = body "RenewFlag",
    net_type: i64 = body "NetType",
    vpc_id: String = body "VpcId",
    subnet_id: String = body "SubnetId",
    vip: String = body "Vip",
    vport: i64 = body "Vport",
    instance_net_info: InstanceNetInfo = body "InstanceNetInfo",
    resource_tags: Vec<Tag> = body "ResourceTags",
    node_info: Vec<LibraDbNodeInfo> = body "NodeInfo",
    node_count: u64 = body "NodeCount",
    analysis_upgrade_version_info: UpgradeAnalysisInstanceVersionInfo = body "AnalysisUpgradeVersionInfo",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeLibraDBInstanceDetailError of DescribeLibraDBInstanceDetail;
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
        /// A value is not allowed.
        InvalidParameterValueInstanceNotFound = "InvalidParameterValue.InstanceNotFound",
        /// A value is not allowed.
        InvalidParameterValuePrePayPayModeError = "InvalidParameterValue.PrePayPayModeError",
        /// The operation is not allowed.
        OperationDeniedClusterOpNotAllowedError = "OperationDenied.ClusterOpNotAllowedError",
        /// The resource was not found.
        ResourceNotFoundClusterNotFoundError = "ResourceNotFound.ClusterNotFoundError",
        /// The resource was not found.
        ResourceNotFoundResourceError = "ResourceNotFound.ResourceError",
        /// The resource cannot be used.
        ResourceUnavailableInstanceLockFail = "ResourceUnavailable.InstanceLockFail",
        /// The resource cannot be used.
        ResourceUnavailableInstanceStatusAbnormal = "ResourceUnavailable.InstanceStatusAbnormal",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}
