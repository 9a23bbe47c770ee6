// @generated from spec/huaweicloud/dcs/restart_or_flush_instances.yaml. To change it, edit that and run `cargo build`.

use super::{BatchOpsResult, CommonErrorCode, Dcs, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Restarts or flush instances.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [RestartOrFlushInstances](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=RestartOrFlushInstances)
    pub struct RestartOrFlushInstances for Dcs => RestartOrFlushInstancesResponse, RestartOrFlushInstancesError =
        Description::new("RestartOrFlushInstances", "PUT", "/v2/{project_id}/instances/status")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    optional {
        instances: Vec<String> = body "instances",
        action: String = body "action",
    }
}

::cloudbind::binding::response! {
    pub struct RestartOrFlushInstancesResponse of RestartOrFlushInstances;
    results: Vec<BatchOpsResult> = body "results",
}

::cloudbind::binding::errors! {
    pub enum RestartOrFlushInstancesError of RestartOrFlushInstances;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
