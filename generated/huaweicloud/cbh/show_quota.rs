// @generated from spec/huaweicloud/cbh/show_quota.yaml. To change it, edit that and run `cargo build`.

use super::{Cbh, CommonErrorCode};

::cloudbind::binding::request! {
    /// Shows quota.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ShowQuota](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CBH&api=ShowQuota)
    pub struct ShowQuota for Cbh => ShowQuotaResponse, ShowQuotaError =
        Description::new("ShowQuota", "GET", "/v2/{project_id}/cbs/instance/quota")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
}

::cloudbind::binding::response! {
    pub struct ShowQuotaResponse of ShowQuota;
    quota: i64 = body "quota",
    quota_used: i64 = body "quota_used",
}

::cloudbind::binding::errors! {
    pub enum ShowQuotaError of ShowQuota;
    shared Common(CommonErrorCode);
}
