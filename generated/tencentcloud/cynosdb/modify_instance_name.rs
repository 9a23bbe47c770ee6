// @generated from spec/tencentcloud/cynosdb/modify_instance_name.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Modifies instance name.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [ModifyInstanceName](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyInstanceName)
    pub struct ModifyInstanceName for Cynosdb => ModifyInstanceNameResponse, ModifyInstanceNameError =
        Description::new("ModifyInstanceName", "POST", "/")
            .headers(&[("X-TC-Action", "ModifyInstanceName"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required ModifyInstanceNameRequired {
        instance_id: String = body "InstanceId",
        instance_name: String = body "InstanceName",
    }
}

::cloudbind::binding::response! {
    pub struct ModifyInstanceNameResponse of ModifyInstanceName;
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum ModifyInstanceNameError of ModifyInstanceName;
    shared Common(CommonErrorCode);
    codes {
        /// The operation failed.
        FailedOperationDatabaseAccessError = "FailedOperation.DatabaseAccessError",
        /// The operation failed.
        FailedOperationOperationFailedError = "FailedOperation.OperationFailedError",
        /// The service failed.
        InternalErrorDbOperationFailed = "InternalError.DbOperationFailed",
        /// A value is not allowed.
        InvalidParameterValueIllegalInstanceName = "InvalidParameterValue.IllegalInstanceName",
        /// A value is not allowed.
        InvalidParameterValueInstanceNotFound = "InvalidParameterValue.InstanceNotFound",
        /// A value is not allowed.
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
        /// The resource was not found.
        ResourceNotFoundInstanceNotFoundError = "ResourceNotFound.InstanceNotFoundError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}
