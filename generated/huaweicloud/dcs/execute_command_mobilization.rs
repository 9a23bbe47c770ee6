// @generated from spec/huaweicloud/dcs/execute_command_mobilization.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Executes command mobilization.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [ExecuteCommandMobilization](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=ExecuteCommandMobilization)
    pub struct ExecuteCommandMobilization for Dcs => ExecuteCommandMobilizationResponse, ExecuteCommandMobilizationError =
        Description::new("ExecuteCommandMobilization", "POST", "/v2/{project_id}/instances/{instance_id}/webcli/command")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required ExecuteCommandMobilizationRequired {
        instance_id: String = path "instance_id",
    }
    optional {
        client_id: String = body "client_id",
        command: String = body "command",
        database: i64 = body "database" exact,
    }
}

::cloudbind::binding::response! {
    pub struct ExecuteCommandMobilizationResponse of ExecuteCommandMobilization;
    response: String = body "response",
}

::cloudbind::binding::errors! {
    pub enum ExecuteCommandMobilizationError of ExecuteCommandMobilization;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
