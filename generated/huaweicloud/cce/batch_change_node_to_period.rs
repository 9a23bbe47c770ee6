// @generated from spec/huaweicloud/cce/batch_change_node_to_period.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, PeriodOrderParam, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Changes node to period in a batch.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [BatchChangeNodeToPeriod](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=BatchChangeNodeToPeriod)
    pub struct BatchChangeNodeToPeriod for Cce => BatchChangeNodeToPeriodResponse, BatchChangeNodeToPeriodError =
        Description::new("BatchChangeNodeToPeriod", "POST", "/api/v3/projects/{project_id}/clusters/{cluster_id}/nodes/toperiod")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required BatchChangeNodeToPeriodRequired {
        cluster_id: String = path "cluster_id",
        node_list: Vec<String> = body "nodeList",
        period_order_param: PeriodOrderParam = body "periodOrderParam",
    }
    optional {
        kind: String = body "kind",
        api_version: String = body "apiVersion",
        include_resources: Vec<String> = body "includeResources",
    }
}

::cloudbind::binding::response! {
    pub struct BatchChangeNodeToPeriodResponse of BatchChangeNodeToPeriod;
    order_id: String = body "orderId",
}

::cloudbind::binding::errors! {
    pub enum BatchChangeNodeToPeriodError of BatchChangeNodeToPeriod;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
