// @generated from spec/tencentcloud/cynosdb/create_cls_delivery.yaml. To change it, edit that and run `cargo build`.

use super::{ClsInfo, CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Creates CLS delivery.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [CreateCLSDelivery](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=CreateCLSDelivery)
    pub struct CreateCLSDelivery for Cynosdb => CreateCLSDeliveryResponse, CreateCLSDeliveryError =
        Description::new("CreateCLSDelivery", "POST", "/")
            .headers(&[("X-TC-Action", "CreateCLSDelivery"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required CreateCLSDeliveryRequired {
        instance_id: String = body "InstanceId",
        cls_info_list: Vec<ClsInfo> = body "CLSInfoList",
    }
    optional {
        log_type: String = body "LogType",
        is_in_maintain_period: String = body "IsInMaintainPeriod",
    }
}

::cloudbind::binding::response! {
    pub struct CreateCLSDeliveryResponse of CreateCLSDelivery;
    task_id: i64 = body "TaskId",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum CreateCLSDeliveryError of CreateCLSDelivery;
    shared Common(CommonErrorCode);
    codes {
        /// A value is not allowed.
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
        /// The resource was not found.
        ResourceNotFoundResourceError = "ResourceNotFound.ResourceError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
        /// The caller has no permission.
        UnauthorizedOperationRoleUnauthorized = "UnauthorizedOperation.RoleUnauthorized",
    }
}
