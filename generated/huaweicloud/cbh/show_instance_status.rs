// @generated from spec/huaweicloud/cbh/show_instance_status.yaml. To change it, edit that and run `cargo build`.

use super::{Cbh, CommonErrorCode};

::cloudbind::binding::request! {
    /// Shows instance status.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ShowInstanceStatus](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CBH&api=ShowInstanceStatus)
    pub struct ShowInstanceStatus for Cbh => ShowInstanceStatusResponse, ShowInstanceStatusError =
        Description::new("ShowInstanceStatus", "GET", "/v2/{project_id}/cbs/instance/{server_id}/status")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ShowInstanceStatusRequired {
        server_id: String = path "server_id",
    }
}

::cloudbind::binding::response! {
    pub struct ShowInstanceStatusResponse of ShowInstanceStatus;
    name: String = body "name",
    status: String = body "status",
    server_id: String = body "server_id",
}

::cloudbind::binding::errors! {
    pub enum ShowInstanceStatusError of ShowInstanceStatus;
    shared Common(CommonErrorCode);
}
