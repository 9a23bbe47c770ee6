// @generated from spec/huaweicloud/cbh/resize_instance.yaml. To change it, edit that and run `cargo build`.

use super::{Cbh, CommonErrorCode};

::cloudbind::binding::request! {
    /// Resizes instance.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [ResizeInstance](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CBH&api=ResizeInstance)
    pub struct ResizeInstance for Cbh => ResizeInstanceResponse, ResizeInstanceError =
        Description::new("ResizeInstance", "PUT", "/v2/{project_id}/cbs/instance")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required ResizeInstanceRequired {
        server_id: String = body "server_id",
    }
    optional {
        new_resource_spec_code: String = body "new_resource_spec_code",
        attach_disk_size: i64 = body "attach_disk_size" exact,
        is_auto_pay: i64 = body "is_auto_pay" exact,
    }
}

::cloudbind::binding::response! {
    pub struct ResizeInstanceResponse of ResizeInstance;
    order_id: String = body "order_id",
}

::cloudbind::binding::errors! {
    pub enum ResizeInstanceError of ResizeInstance;
    shared Common(CommonErrorCode);
}
