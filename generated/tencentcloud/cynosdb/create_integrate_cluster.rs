// @generated from spec/tencentcloud/cynosdb/create_integrate_cluster.yaml. To change it, edit that and run `cargo build`.

use super::{
    CommonErrorCode, Cynosdb, IntegrateCreateClusterConfig, IntegrateInstanceInfo, ParamItem,
    ProxyConfigInfo, Tag,
};
use ::cloudbind::value;

::cloudbind::binding::request! {
    /// Creates integrate cluster.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [CreateIntegrateCluster](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=CreateIntegrateCluster)
    pub struct CreateIntegrateCluster for Cynosdb => CreateIntegrateClusterResponse, CreateIntegrateClusterError =
        Description::new("CreateIntegrateCluster", "POST", "/")
            .headers(&[("X-TC-Action", "CreateIntegrateCluster"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required CreateIntegrateClusterRequired {
        zone: String = body "Zone",
        vpc_id: String = body "VpcId",
        subnet_id: String = body "SubnetId",
        db_version: String = body "DbVersion",
    }
    optional {
        project_id: i64 = body "ProjectId" exact,
        cluster_name: String = body "ClusterName",
        admin_password: value::Sensitive<String> = body "AdminPassword",
        port: i64 = body "Port" exact,
        pay_mode: i64 = body "PayMode" exact,
        count: i64 = body "Count" exact,
        storage_limit: i64 = body "StorageLimit" exact,
        time_span: i64 = body "TimeSpan" exact,
        time_unit: String = body "TimeUnit",
        auto_renew_flag: i64 = body "AutoRenewFlag" exact,
        auto_voucher: i64 = body "AutoVoucher" exact,
        resource_tags: Vec<Tag> = body "ResourceTags",
        storage_pay_mode: i64 = body "StoragePayMode" exact,
        security_group_ids: Vec<String> = body "SecurityGroupIds",
        alarm_policy_ids: Vec<String> = body "AlarmPolicyIds",
        cluster_params: Vec<ParamItem> = body "ClusterParams",
        deal_mode: i64 = body "DealMode" exact,
        param_template_id: i64 = body "ParamTemplateId" exact,
        slave_zone: String = body "SlaveZone",
        instance_init_infos: Vec<IntegrateInstanceInfo> = body "InstanceInitInfos",
        gdn_id: String = body "GdnId",
        proxy_config: ProxyConfigInfo = body "ProxyConfig",
        auto_archive: String = body "AutoArchive",
        auto_archive_delay_hours: i64 = body "AutoArchiveDelayHours" exact,
        encrypt_method: String = body "EncryptMethod",
        integrate_create_cluster_config: IntegrateCreateClusterConfig = body "IntegrateCreateClusterConfig",
        storage_version: String = body "StorageVersion",
    }
}

::cloudbind::binding::response! {
    pub struct CreateIntegrateClusterResponse of CreateIntegrateCluster;
    tran_id: String = body "TranId",
    deal_names: Vec<String> = body "DealNames",
    resource_ids: Vec<String> = body "ResourceIds",
    cluster_ids: Vec<String> = body "ClusterIds",
    big_deal_ids: Vec<String> = body "BigDealIds",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum CreateIntegrateClusterError of CreateIntegrateCluster;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationCreateOrder = "FailedOperation.CreateOrder",
        /// The operation failed.
        FailedOperationInsufficientBalance = "FailedOperation.InsufficientBalance",
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// The operation failed.
        FailedOperationQuerySpecBySpecCodeError = "FailedOperation.QuerySpecBySpecCodeError",
        /// The operation failed.
        FailedOperationTradeCreateOrderError = "FailedOperation.TradeCreateOrderError",
        /// The service failed.
        InternalErrorDbOperationFailed = "InternalError.DbOperationFailed",
        /// The service failed.
        InternalErrorGetSubnetFailed = "InternalError.GetSubnetFailed",
        /// The service failed.
        InternalErrorGetVpcFailed = "InternalError.GetVpcFailed",
        /// The service failed.
        InternalErrorInternalHttpServerError = "InternalError.InternalHttpServerError",
        /// The service failed.
        InternalErrorUnknownError = "InternalError.UnknownError",
        /// A value is not allowed.
        InvalidParameterValueDbTypeNotFound = "InvalidParameterValue.DBTypeNotFound",
        /// A value is not allowed.
        InvalidParameterValueIllegalPassword = "InvalidParameterValue.IllegalPassword",
        /// A value is not allowed.
        InvalidParameterValueInvalidDbVersion = "InvalidParameterValue.InvalidDBVersion",
        /// A value is not allowed.
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
        /// A value is not allowed.
        InvalidParameterValueInvalidSpec = "InvalidParameterValue.InvalidSpec",
        /// A value is not allowed.
        InvalidParameterValueInvalidZoneIdError = "InvalidParameterValue.InvalidZoneIdError",
        /// A value is not allowed.
        InvalidParameterValueProjectIdNotFound = "InvalidParameterValue.ProjectIdNotFound",
        /// A value is not allowed.
        InvalidParameterValueRegionZoneUnavailable = "InvalidParameterValue.RegionZoneUnavailable",
        /// A value is not allowed.
        InvalidParameterValueSubnetNotFound = "InvalidParameterValue.SubnetNotFound",
        /// A value is not allowed.
        InvalidParameterValueVpcNotFound = "InvalidParameterValue.VpcNotFound",
        /// A quota is used up.
        LimitExceededUserInstanceLimit = "LimitExceeded.UserInstanceLimit",
        /// The operation is not allowed.
        OperationDeniedInsufficientBalanceError = "OperationDenied.InsufficientBalanceError",
        /// The operation is not allowed.
        OperationDeniedUserNotAuthenticatedError = "OperationDenied.UserNotAuthenticatedError",
        /// The caller has no permission.
        UnauthorizedOperationNotRealNameAccount = "UnauthorizedOperation.NotRealNameAccount",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}
