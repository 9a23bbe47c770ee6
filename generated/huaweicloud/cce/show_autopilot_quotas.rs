// @generated from spec/huaweicloud/cce/show_autopilot_quotas.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, QuotaResource, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Shows autopilot quotas.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ShowAutopilotQuotas](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=ShowAutopilotQuotas)
    pub struct ShowAutopilotQuotas for Cce => ShowAutopilotQuotasResponse, ShowAutopilotQuotasError =
        Description::new("ShowAutopilotQuotas", "GET", "/autopilot/v3/projects/{project_id}/quotas")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
}

::cloudbind::binding::response! {
    pub struct ShowAutopilotQuotasResponse of ShowAutopilotQuotas;
    quotas: Vec<QuotaResource> = body "quotas",
}

::cloudbind::binding::errors! {
    pub enum ShowAutopilotQuotasError of ShowAutopilotQuotas;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
