// @generated from spec/tencentcloud/cynosdb/modify_libra_db_cluster_data_source.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, LibraDbClusterSrcInfo};

::cloudbind::binding::request! {
    /// Modifies libra DB cluster data source.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    /// - Begins a task: `Client::wait_for` asks DescribeFlow until it has ended.
    ///
    /// Page:
    /// [ModifyLibraDBClusterDataSource](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyLibraDBClusterDataSource)
    pub struct ModifyLibraDBClusterDataSource for Cynosdb => ModifyLibraDBClusterDataSourceResponse, ModifyLibraDBClusterDataSourceError =
        Description::new("ModifyLibraDBClusterDataSource", "POST", "/")
            .headers(&[("X-TC-Action", "ModifyLibraDBClusterDataSource"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required ModifyLibraDBClusterDataSourceRequired {
        cluster_id: String = body "ClusterId",
        instance_id: String = body "InstanceId",
    }
    optional {
        src_info: Vec<LibraDbClusterSrcInfo> = body "SrcInfo",
    }
}

::cloudbind::binding::response! {
    pub struct ModifyLibraDBClusterDataSourceResponse of ModifyLibraDBClusterDataSource;
    flow_id: i64 = body "FlowId",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum ModifyLibraDBClusterDataSourceError of ModifyLibraDBClusterDataSource;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationDatabaseAccessError = "FailedOperation.DatabaseAccessError",
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// The service failed.
        InternalErrorDbOperationFailed = "InternalError.DbOperationFailed",
        /// The service failed.
        InternalErrorGetSecurityGroupDetailFailed = "InternalError.GetSecurityGroupDetailFailed",
        /// The service failed.
        InternalErrorGetSubnetFailed = "InternalError.GetSubnetFailed",
        /// The service failed.
        InternalErrorGetVpcFailed = "InternalError.GetVpcFailed",
        /// The service failed.
        InternalErrorListInstanceFailed = "InternalError.ListInstanceFailed",
        /// The service failed.
        InternalErrorOperateWanFail = "InternalError.OperateWanFail",
        /// The service failed.
        InternalErrorOperationNotSupport = "InternalError.OperationNotSupport",
        /// The service failed.
        InternalErrorQueryDatabaseFailed = "InternalError.QueryDatabaseFailed",
        /// The service failed.
        InternalErrorSystemError = "InternalError.SystemError",
        /// A parameter is wrong.
        InvalidParameterIsolateNotAllowed = "InvalidParameter.IsolateNotAllowed",
        /// A value is not allowed.
        InvalidParameterValueAccountExist = "InvalidParameterValue.AccountExist",
        /// A value is not allowed.
        InvalidParameterValueAccountNotExistError = "InvalidParameterValue.AccountNotExistError",
        /// A value is not allowed.
        InvalidParameterValueDbTypeNotFound = "InvalidParameterValue.DBTypeNotFound",
        /// A value is not allowed.
        InvalidParameterValueFlowNotFound = "InvalidParameterValue.FlowNotFound",
        /// A value is not allowed.
        InvalidParameterValueIllegalInstanceName = "InvalidParameterValue.IllegalInstanceName",
        /// A value is not allowed.
        InvalidParameterValueIllegalOrderBy = "InvalidParameterValue.IllegalOrderBy",
        /// A value is not allowed.
        InvalidParameterValueIllegalPassword = "InvalidParameterValue.IllegalPassword",
        /// A value is not allowed.
        InvalidParameterValueInstanceNotFound = "InvalidParameterValue.InstanceNotFound",
        /// A value is not allowed.
        InvalidParameterValueInternalAccount = "InvalidParameterValue.InternalAccount",
        /// A value is not allowed.
        InvalidParameterValueInvalidDbVersion = "InvalidParameterValue.InvalidDBVersion",
        /// A value is not allowed.
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
        /// A value is not allowed.
        InvalidParameterValueInvalidSpec = "InvalidParameterValue.InvalidSpec",
        /// A value is not allowed.
        InvalidParameterValueParamError = "InvalidParameterValue.ParamError",
        /// A value is not allowed.
        InvalidParameterValueRegionZoneUnavailable = "InvalidParameterValue.RegionZoneUnavailable",
        /// A value is not allowed.
        InvalidParameterValueStoragePoolNotFound = "InvalidParameterValue.StoragePoolNotFound",
        /// A value is not allowed.
        InvalidParameterValueSubnetNotFound = "InvalidParameterValue.SubnetNotFound",
        /// A value is not allowed.
        InvalidParameterValueVpcNotFound = "InvalidParameterValue.VpcNotFound",
        /// A quota is used up.
        LimitExceededUserInstanceLimit = "LimitExceeded.UserInstanceLimit",
        /// The operation is not allowed.
        OperationDeniedInstanceStatusDeniedError = "OperationDenied.InstanceStatusDeniedError",
        /// The operation is not allowed.
        OperationDeniedServerlessInstanceStatusDenied = "OperationDenied.ServerlessInstanceStatusDenied",
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

::cloudbind::binding::starts! {
    ModifyLibraDBClusterDataSource: super::DescribeFlow, new super::DescribeFlowRequired { flow_id: response flow_id "FlowId" }
}
