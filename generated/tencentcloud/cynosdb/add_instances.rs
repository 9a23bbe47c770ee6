// @generated from spec/tencentcloud/cynosdb/add_instances.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, ModifyParamItem, UpgradeProxyItem};

::cloudbind::binding::request! {
    /// Adds instances.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [AddInstances](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=AddInstances)
    pub struct AddInstances for Cynosdb => AddInstancesResponse, AddInstancesError =
        Description::new("AddInstances", "POST", "/")
            .headers(&[("X-TC-Action", "AddInstances"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required AddInstancesRequired {
        cluster_id: String = body "ClusterId",
        cpu: i64 = body "Cpu",
        memory: i64 = body "Memory",
        read_only_count: i64 = body "ReadOnlyCount",
    }
    optional {
        device_type: String = body "DeviceType",
        /// - Deprecated: The vendor has marked it as disabled.
        #[deprecated = "The vendor has marked it as disabled."]
        instance_grp_id: String = body "InstanceGrpId",
        vpc_id: String = body "VpcId",
        subnet_id: String = body "SubnetId",
        port: i64 = body "Port" exact,
        instance_name: String = body "InstanceName",
        auto_voucher: i64 = body "AutoVoucher" exact,
        db_type: String = body "DbType",
        order_source: String = body "OrderSource",
        deal_mode: i64 = body "DealMode" exact,
        param_template_id: i64 = body "ParamTemplateId" exact,
        instance_params: Vec<ModifyParamItem> = body "InstanceParams",
        security_group_ids: Vec<String> = body "SecurityGroupIds",
        upgrade_proxy: UpgradeProxyItem = body "UpgradeProxy",
    }
}

::cloudbind::binding::response! {
    pub struct AddInstancesResponse of AddInstances;
    tran_id: String = body "TranId",
    deal_names: Vec<String> = body "DealNames",
    /// - Deprecated: The vendor has marked it as disabled.
    #[deprecated = "The vendor has marked it as disabled."]
    resource_ids: Vec<String> = body "ResourceIds",
    big_deal_ids: Vec<String> = body "BigDealIds",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum AddInstancesError of AddInstances;
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
