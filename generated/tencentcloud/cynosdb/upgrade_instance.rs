// @generated from spec/tencentcloud/cynosdb/upgrade_instance.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, UpgradeProxyItem};

::cloudbind::binding::request! {
    /// Upgrades instance.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [UpgradeInstance](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=UpgradeInstance)
    pub struct UpgradeInstance for Cynosdb => UpgradeInstanceResponse, UpgradeInstanceError =
        Description::new("UpgradeInstance", "POST", "/")
            .headers(&[("X-TC-Action", "UpgradeInstance"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required UpgradeInstanceRequired {
        instance_id: String = body "InstanceId",
        cpu: i64 = body "Cpu",
        memory: i64 = body "Memory",
        upgrade_type: String = body "UpgradeType",
    }
    optional {
        device_type: String = body "DeviceType",
        storage_limit: u64 = body "StorageLimit" exact,
        auto_voucher: i64 = body "AutoVoucher" exact,
        db_type: String = body "DbType",
        deal_mode: i64 = body "DealMode" exact,
        upgrade_mode: String = body "UpgradeMode",
        upgrade_proxy: UpgradeProxyItem = body "UpgradeProxy",
    }
}

::cloudbind::binding::response! {
    pub struct UpgradeInstanceResponse of UpgradeInstance;
    tran_id: String = body "TranId",
    big_deal_ids: Vec<String> = body "BigDealIds",
    deal_names: Vec<String> = body "DealNames",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum UpgradeInstanceError of UpgradeInstance;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationCreateOrder = "FailedOperation.CreateOrder",
        /// The operation failed.
        FailedOperationDatabaseAccessError = "FailedOperation.DatabaseAccessError",
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// The operation failed.
        FailedOperationTradeCreateOrderError = "FailedOperation.TradeCreateOrderError",
        /// The service failed.
        InternalErrorSystemError = "InternalError.SystemError",
        /// The service failed.
        InternalErrorUnknownError = "InternalError.UnknownError",
        /// A value is not allowed.
        InvalidParameterValueDbTypeNotFound = "InvalidParameterValue.DBTypeNotFound",
        /// A value is not allowed.
        InvalidParameterValueInstanceNotFound = "InvalidParameterValue.InstanceNotFound",
        /// A value is not allowed.
        InvalidParameterValueParamError = "InvalidParameterValue.ParamError",
        /// The operation is not allowed.
        OperationDeniedClusterOpNotAllowedError = "OperationDenied.ClusterOpNotAllowedError",
        /// The operation is not allowed.
        OperationDeniedInstanceStatusDeniedError = "OperationDenied.InstanceStatusDeniedError",
        /// The operation is not allowed.
        OperationDeniedInsufficientBalanceError = "OperationDenied.InsufficientBalanceError",
        /// The operation is not allowed.
        OperationDeniedTradeBusinessCheckError = "OperationDenied.TradeBusinessCheckError",
        /// The resource was not found.
        ResourceNotFoundClusterNotFoundError = "ResourceNotFound.ClusterNotFoundError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}
