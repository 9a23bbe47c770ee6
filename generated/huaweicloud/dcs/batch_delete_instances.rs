// @generated from spec/huaweicloud/dcs/batch_delete_instances.yaml. To change it, edit that and run `cargo build`.

use super::{BatchOpsResult, CommonErrorCode, Dcs, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Deletes instances in a batch.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [BatchDeleteInstances](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=BatchDeleteInstances)
    pub struct BatchDeleteInstances for Dcs => BatchDeleteInstancesResponse, BatchDeleteInstancesError =
        Description::new("BatchDeleteInstances", "DELETE", "/v2/{project_id}/instances")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    optional {
        all_failure: bool = query "all_failure" exact,
        instances: Vec<String> = body "instances",
    }
}

::cloudbind::binding::response! {
    pub struct BatchDeleteInstancesResponse of BatchDeleteInstances;
    results: Vec<BatchOpsResult> = body "results",
}

::cloudbind::binding::errors! {
    pub enum BatchDeleteInstancesError of BatchDeleteInstances;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
