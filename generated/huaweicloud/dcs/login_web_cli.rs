// @generated from spec/huaweicloud/dcs/login_web_cli.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode};
use ::cloudbind::value;

::cloudbind::binding::request! {
    /// Logs in to web cli.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [LoginWebCli](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=LoginWebCli)
    pub struct LoginWebCli for Dcs => LoginWebCliResponse, LoginWebCliError =
        Description::new("LoginWebCli", "POST", "/v2/{project_id}/instances/{instance_id}/webcli/auth")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required LoginWebCliRequired {
        instance_id: String = path "instance_id",
    }
    optional {
        password: value::Sensitive<String> = body "password",
    }
}

::cloudbind::binding::response! {
    pub struct LoginWebCliResponse of LoginWebCli;
    client_id: String = body "client_id",
    databases: i64 = body "databases",
}

::cloudbind::binding::errors! {
    pub enum LoginWebCliError of LoginWebCli;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
