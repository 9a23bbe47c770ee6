// @generated from spec/tencentcloud/cynosdb/cancel_task.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb};

::cloudbind::binding::request! {
    /// Cancels task.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [CancelTask](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=CancelTask)
    pub struct CancelTask for Cynosdb => CancelTaskResponse, CancelTaskError =
        Description::new("CancelTask", "POST", "/")
            .headers(&[("X-TC-Action", "CancelTask"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required CancelTaskRequired {
        task_id: i64 = body "TaskId",
    }
}

::cloudbind::binding::response! {
    pub struct CancelTaskResponse of CancelTask;
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum CancelTaskError of CancelTask;
    shared Common(CommonErrorCode);
}
