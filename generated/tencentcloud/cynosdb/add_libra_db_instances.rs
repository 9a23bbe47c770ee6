// @generated from spec/tencentcloud/cynosdb/add_libra_db_instances.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, Objects};

::cloudbind::binding::request! {
    /// Adds libra DB instances.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [AddLibraDBInstances](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=AddLibraDBInstances)
    pub struct AddLibraDBInstances for Cynosdb => AddLibraDBInstancesResponse, AddLibraDBInstancesError =
        Description::new("AddLibraDBInstances", "POST", "/")
            .headers(&[("X-TC-Action", "AddLibraDBInstances"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required AddLibraDBInstancesRequired {
        zone: String = body "Zone",
        cluster_id: String = body "ClusterId",
        cpu: i64 = body "Cpu",
        mem: i64 = body "Mem",
        storage_size: i64 = body "StorageSize",
        pay_mode: i64 = body "PayMode",
        objects: Objects = body "Objects",
    }
    optional {
        port: i64 = body "Port" exact,
        goods_num: i64 = body "GoodsNum" exact,
        instance_name: String = body "InstanceName",
        replicas_num: i64 = body "ReplicasNum" exact,
        instance_type: String = body "InstanceType",
        storage_type: String = body "StorageType",
        auto_voucher: i64 = body "AutoVoucher" exact,
        order_source: String = body "OrderSource",
        deal_mode: i64 = body "DealMode" exact,
        vpc_id: String = body "VpcId",
        subnet_id: String = body "SubnetId",
        security_group_ids: Vec<String> = body "SecurityGroupIds",
        libra_db_version: String = body "LibraDBVersion",
        time_span: i64 = body "TimeSpan" exact,
        time_unit: String = body "TimeUnit",
        src_instance_id: String = body "SrcInstanceId",
    }
}

::cloudbind::binding::response! {
    pub struct AddLibraDBInstancesResponse of AddLibraDBInstances;
    big_deal_ids: Vec<String> = body "BigDealIds",
    tran_id: String = body "TranId",
    deal_names: Vec<String> = body "DealNames",
    resource_ids: Vec<String> = body "ResourceIds",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum AddLibraDBInstancesError of AddLibraDBInstances;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationDatabaseAccessError = "FailedOperation.DatabaseAccessError",
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// The operation failed.
        FailedOperationTradeCreateOrderError = "FailedOperation.TradeCreateOrderError",
        /// The service failed.
        InternalErrorDbOperationFailed = "InternalError.DbOperationFailed",
        /// The service failed.
        InternalErrorGetSubnetFailed = "InternalError.GetSubnetFailed",
        /// The service failed.
        InternalErrorGetVpcFailed = "InternalError.GetVpcFailed",
        /// The service failed.
        InternalErrorUnknownError = "InternalError.UnknownError",
        /// A value is not allowed.
        InvalidParameterValueDbTypeNotFound = "InvalidParameterValue.DBTypeNotFound",
        /// A value is not allowed.
        InvalidParameterValueIllegalPassword = "InvalidParameterValue.IllegalPassword",
        /// A value is not allowed.
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
        /// A value is not allowed.
        InvalidParameterValueInvalidSpec = "InvalidParameterValue.InvalidSpec",
        /// A value is not allowed.
        InvalidParameterValueParamError = "InvalidParameterValue.ParamError",
        /// A value is not allowed.
        InvalidParameterValueRegionZoneUnavailable = "InvalidParameterValue.RegionZoneUnavailable",
        /// A value is not allowed.
        InvalidParameterValueSubnetNotFound = "InvalidParameterValue.SubnetNotFound",
        /// A value is not allowed.
        InvalidParameterValueVpcNotFound = "InvalidParameterValue.VpcNotFound",
        /// A quota is used up.
        LimitExceededUserInstanceLimit = "LimitExceeded.UserInstanceLimit",
        /// The operation is not allowed.
        OperationDeniedClusterOpNotAllowedError = "OperationDenied.ClusterOpNotAllowedError",
        /// The operation is not allowed.
        OperationDeniedClusterStatusDeniedError = "OperationDenied.ClusterStatusDeniedError",
        /// The operation is not allowed.
        OperationDeniedInsufficientBalanceError = "OperationDenied.InsufficientBalanceError",
        /// The operation is not allowed.
        OperationDeniedUserNotAuthenticatedError = "OperationDenied.UserNotAuthenticatedError",
        /// The resource was not found.
        ResourceNotFoundClusterNotFoundError = "ResourceNotFound.ClusterNotFoundError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}
