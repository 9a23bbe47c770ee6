// @generated from spec/tencentcloud/cynosdb/stop_cls_delivery.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Stops CLS delivery.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [StopCLSDelivery](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=StopCLSDelivery)
    pub struct StopCLSDelivery for Cynosdb => StopCLSDeliveryResponse, StopCLSDeliveryError =
        Description::new("StopCLSDelivery", "POST", "/")
            .headers(&[("X-TC-Action", "StopCLSDelivery"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required StopCLSDeliveryRequired {
        instance_id: String = body "InstanceId",
        cls_topic_ids: Vec<String> = body "CLSTopicIds",
    }
    optional {
        log_type: String = body "LogType",
        is_in_maintain_period: String = body "IsInMaintainPeriod",
    }
}

::cloudbind::binding::response! {
    pub struct StopCLSDeliveryResponse of StopCLSDelivery;
    task_id: i64 = body "TaskId",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum StopCLSDeliveryError of StopCLSDelivery;
    shared Common(CommonErrorCode);
    codes {
        /// A value is not allowed.
        InvalidParameterValueInvalidParameterValueError = "InvalidParameterValue.InvalidParameterValueError",
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}
