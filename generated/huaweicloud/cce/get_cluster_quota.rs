// @generated from spec/huaweicloud/cce/get_cluster_quota.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, GetClusterQuotaBodyQuotas, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Gets cluster quota.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [GetClusterQuota](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=GetClusterQuota)
    pub struct GetClusterQuota for Cce => GetClusterQuotaResponse, GetClusterQuotaError =
        Description::new("GetClusterQuota", "GET", "/cce/v1/projects/{project_id}/quota")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
}

::cloudbind::binding::response! {
    pub struct GetClusterQuotaResponse of GetClusterQuota;
    quotas: GetClusterQuotaBodyQuotas = body "quotas",
}

::cloudbind::binding::errors! {
    pub enum GetClusterQuotaError of GetClusterQuota;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
