// @generated from spec/huaweicloud/cce/show_autopilot_user_charts_quotas.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, QuotaRespQuotas, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Shows autopilot user charts quotas.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ShowAutopilotUserChartsQuotas](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=ShowAutopilotUserChartsQuotas)
    pub struct ShowAutopilotUserChartsQuotas for Cce => ShowAutopilotUserChartsQuotasResponse, ShowAutopilotUserChartsQuotasError =
        Description::new("ShowAutopilotUserChartsQuotas", "GET", "/autopilot/v2/charts/{project_id}/quotas")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
}

::cloudbind::binding::response! {
    pub struct ShowAutopilotUserChartsQuotasResponse of ShowAutopilotUserChartsQuotas;
    quotas: QuotaRespQuotas = body "quotas",
}

::cloudbind::binding::errors! {
    pub enum ShowAutopilotUserChartsQuotasError of ShowAutopilotUserChartsQuotas;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
