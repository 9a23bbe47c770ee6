// @generated from spec/tencentcloud/cynosdb/create_libra_db_clusters.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, LibraDbInstanceInitInfo, Tag};
use ::cloudbind::value;

::cloudbind::binding::request! {
    /// Creates libra DB clusters.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [CreateLibraDBClusters](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=CreateLibraDBClusters)
    pub struct CreateLibraDBClusters for Cynosdb => CreateLibraDBClustersResponse, CreateLibraDBClustersError =
        Description::new("CreateLibraDBClusters", "POST", "/")
            .headers(&[("X-TC-Action", "CreateLibraDBClusters"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required CreateLibraDBClustersRequired {
        count: i64 = body "Count",
        zone: String = body "Zone",
        instance_init_infos: Vec<LibraDbInstanceInitInfo> = body "InstanceInitInfos",
    }
    optional {
        admin_password: value::Sensitive<String> = body "AdminPassword",
        auto_renew_flag: i64 = body "AutoRenewFlag" exact,
        auto_voucher: i64 = body "AutoVoucher" exact,
        cluster_name: String = body "ClusterName",
        deal_mode: String = body "DealMode",
        encrypt_method: String = body "EncryptMethod",
        libra_db_version: String = body "LibraDBVersion",
        order_source: String = body "OrderSource",
        pay_mode: i64 = body "PayMode" exact,
        project_id: String = body "ProjectId",
        security_group_ids: Vec<String> = body "SecurityGroupIds",
        time_span: i64 = body "TimeSpan" exact,
        time_unit: String = body "TimeUnit",
        resource_tags: Vec<Tag> = body "ResourceTags",
        vpc_id: String = body "VpcId",
        subnet_id: String = body "SubnetId",
        port: String = body "Port",
    }
}

::cloudbind::binding::response! {
    pub struct CreateLibraDBClustersResponse of CreateLibraDBClusters;
    big_deal_ids: Vec<String> = body "BigDealIds",
    cluster_ids: Vec<String> = body "ClusterIds",
    deal_names: Vec<String> = body "DealNames",
    tran_id: String = body "TranId",
    resource_ids: Vec<String> = body "ResourceIds",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum CreateLibraDBClustersError of CreateLibraDBClusters;
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
