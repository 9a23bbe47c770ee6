// @generated from spec/huaweicloud/cce/show_quotas.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, QuotaResource, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Shows quotas.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ShowQuotas](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=ShowQuotas)
    pub struct ShowQuotas for Cce => ShowQuotasResponse, ShowQuotasError =
        Description::new("ShowQuotas", "GET", "/api/v3/projects/{project_id}/quotas")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
}

::cloudbind::binding::response! {
    pub struct ShowQuotasResponse of ShowQuotas;
    quotas: Vec<QuotaResource> = body "quotas",
}

::cloudbind::binding::errors! {
    pub enum ShowQuotasError of ShowQuotas;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
