// @generated from spec/huaweicloud/cbh/login_instance_admin.yaml. To change it, edit that and run `cargo build`.

use super::{Cbh, CommonErrorCode};

::cloudbind::binding::request! {
    /// Logs in to instance admin.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [LoginInstanceAdmin](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CBH&api=LoginInstanceAdmin)
    pub struct LoginInstanceAdmin for Cbh => LoginInstanceAdminResponse, LoginInstanceAdminError =
        Description::new("LoginInstanceAdmin", "GET", "/v2/{project_id}/cbs/instances/{server_id}/admin-url")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required LoginInstanceAdminRequired {
        server_id: String = path "server_id",
    }
}

::cloudbind::binding::response! {
    pub struct LoginInstanceAdminResponse of LoginInstanceAdmin;
    admin_url: String = body "admin_url",
}

::cloudbind::binding::errors! {
    pub enum LoginInstanceAdminError of LoginInstanceAdmin;
    shared Common(CommonErrorCode);
}
