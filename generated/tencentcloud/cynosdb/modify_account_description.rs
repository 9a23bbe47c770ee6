// @generated from spec/tencentcloud/cynosdb/modify_account_description.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Modifies account description.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [ModifyAccountDescription](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyAccountDescription)
    pub struct ModifyAccountDescription for Cynosdb => ModifyAccountDescriptionResponse, ModifyAccountDescriptionError =
        Description::new("ModifyAccountDescription", "POST", "/")
            .headers(&[("X-TC-Action", "ModifyAccountDescription"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required ModifyAccountDescriptionRequired {
        account_name: String = body "AccountName",
        description: String = body "Description",
        cluster_id: String = body "ClusterId",
    }
    optional {
        host: String = body "Host",
    }
}

::cloudbind::binding::response! {
    pub struct ModifyAccountDescriptionResponse of ModifyAccountDescription;
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum ModifyAccountDescriptionError of ModifyAccountDescription;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationDatabaseAccessError = "FailedOperation.DatabaseAccessError",
        /// The service failed.
        InternalErrorDbOperationFailed = "InternalError.DbOperationFailed",
        /// A value is not allowed.
        InvalidParameterValueAccountNotExistError = "InvalidParameterValue.AccountNotExistError",
        /// A value is not allowed.
        InvalidParameterValueInstanceNotFound = "InvalidParameterValue.InstanceNotFound",
        /// A value is not allowed.
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
        /// A value is not allowed.
        InvalidParameterValueParamError = "InvalidParameterValue.ParamError",
        /// The operation is not allowed.
        OperationDeniedServerlessInstanceStatusDenied = "OperationDenied.ServerlessInstanceStatusDenied",
        /// The resource was not found.
        ResourceNotFoundClusterNotFoundError = "ResourceNotFound.ClusterNotFoundError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}
