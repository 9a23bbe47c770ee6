// @generated from spec/tencentcloud/cynosdb/delete_cls_delivery.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Deletes CLS delivery.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [DeleteCLSDelivery](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DeleteCLSDelivery)
    pub struct DeleteCLSDelivery for Cynosdb => DeleteCLSDeliveryResponse, DeleteCLSDeliveryError =
        Description::new("DeleteCLSDelivery", "POST", "/")
            .headers(&[("X-TC-Action", "DeleteCLSDelivery"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required DeleteCLSDeliveryRequired {
        instance_id: String = body "InstanceId",
        cls_topic_ids: Vec<String> = body "CLSTopicIds",
    }
    optional {
        log_type: String = body "LogType",
        is_in_maintain_period: String = body "IsInMaintainPeriod",
    }
}

::cloudbind::binding::response! {
    pub struct DeleteCLSDeliveryResponse of DeleteCLSDelivery;
    task_id: i64 = body "TaskId",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DeleteCLSDeliveryError of DeleteCLSDelivery;
    shared Common(CommonErrorCode);
    codes {
        /// The caller has no permission.
        UnauthorizedOperationPermissionDenied = "UnauthorizedOperation.PermissionDenied",
    }
}
