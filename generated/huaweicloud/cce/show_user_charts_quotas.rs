// @generated from spec/huaweicloud/cce/show_user_charts_quotas.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, QuotaRespQuotas, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Shows user charts quotas.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ShowUserChartsQuotas](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=ShowUserChartsQuotas)
    pub struct ShowUserChartsQuotas for Cce => ShowUserChartsQuotasResponse, ShowUserChartsQuotasError =
        Description::new("ShowUserChartsQuotas", "GET", "/v2/charts/{project_id}/quotas")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
}

::cloudbind::binding::response! {
    pub struct ShowUserChartsQuotasResponse of ShowUserChartsQuotas;
    quotas: QuotaRespQuotas = body "quotas",
}

::cloudbind::binding::errors! {
    pub enum ShowUserChartsQuotasError of ShowUserChartsQuotas;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
