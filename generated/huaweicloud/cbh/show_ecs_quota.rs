// @generated from spec/huaweicloud/cbh/show_ecs_quota.yaml. To change it, edit that and run `cargo build`.

use super::{Cbh, CommonErrorCode};

::cloudbind::binding::request! {
    /// Shows ecs quota.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ShowEcsQuota](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CBH&api=ShowEcsQuota)
    pub struct ShowEcsQuota for Cbh => ShowEcsQuotaResponse, ShowEcsQuotaError =
        Description::new("ShowEcsQuota", "GET", "/v2/{project_id}/cbs/instance/ecs-quota")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ShowEcsQuotaRequired {
        availability_zone: String = query "availability_zone",
        resource_spec_code: String = query "resource_spec_code",
    }
}

::cloudbind::binding::response! {
    pub struct ShowEcsQuotaResponse of ShowEcsQuota;
    status_v6: String = body "status_v6",
    status: String = body "status",
}

::cloudbind::binding::errors! {
    pub enum ShowEcsQuotaError of ShowEcsQuota;
    shared Common(CommonErrorCode);
}
