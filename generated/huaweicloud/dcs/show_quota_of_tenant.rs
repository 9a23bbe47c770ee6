// @generated from spec/huaweicloud/dcs/show_quota_of_tenant.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, QueryTenantQuotaRespQuotas, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Shows quota of tenant.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ShowQuotaOfTenant](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=ShowQuotaOfTenant)
    pub struct ShowQuotaOfTenant for Dcs => ShowQuotaOfTenantResponse, ShowQuotaOfTenantError =
        Description::new("ShowQuotaOfTenant", "GET", "/v2/{project_id}/quota")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
}

::cloudbind::binding::response! {
    pub struct ShowQuotaOfTenantResponse of ShowQuotaOfTenant;
    quotas: QueryTenantQuotaRespQuotas = body "quotas",
}

::cloudbind::binding::errors! {
    pub enum ShowQuotaOfTenantError of ShowQuotaOfTenant;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
