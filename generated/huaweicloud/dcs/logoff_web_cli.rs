// @generated from spec/huaweicloud/dcs/logoff_web_cli.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Logs off web cli.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [LogoffWebCli](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=LogoffWebCli)
    pub struct LogoffWebCli for Dcs => LogoffWebCliResponse, LogoffWebCliError =
        Description::new("LogoffWebCli", "POST", "/v2/{project_id}/instances/{instance_id}/webcli/logout")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required LogoffWebCliRequired {
        instance_id: String = path "instance_id",
    }
    optional {
        client_id: String = body "client_id",
    }
}

::cloudbind::binding::response! {
    ///
    /// The page documents no content.
    pub struct LogoffWebCliResponse of LogoffWebCli;
}

::cloudbind::binding::errors! {
    pub enum LogoffWebCliError of LogoffWebCli;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
