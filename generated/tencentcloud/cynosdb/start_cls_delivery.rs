// @generated from spec/tencentcloud/cynosdb/start_cls_delivery.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Starts CLS delivery.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [StartCLSDelivery](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=StartCLSDelivery)
    pub struct StartCLSDelivery for Cynosdb => StartCLSDeliveryResponse, StartCLSDeliveryError =
        Description::new("StartCLSDelivery", "POST", "/")
            .headers(&[("X-TC-Action", "StartCLSDelivery"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required StartCLSDeliveryRequired {
        instance_id: String = body "InstanceId",
        cls_topic_ids: Vec<String> = body "CLSTopicIds",
    }
    optional {
        log_type: String = body "LogType",
        is_in_maintain_period: String = body "IsInMaintainPeriod",
    }
}

::cloudbind::binding::response! {
    pub struct StartCLSDeliveryResponse of StartCLSDelivery;
    task_id: i64 = body "TaskId",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum StartCLSDeliveryError of StartCLSDelivery;
    shared Common(CommonErrorCode);
    codes {
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
        /// The caller has no permission.
        UnauthorizedOperationRoleUnauthorized = "UnauthorizedOperation.RoleUnauthorized",
    }
}
