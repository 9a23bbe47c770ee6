// @generated from spec/huaweicloud/cce/batch_create_addon_precheck.yaml. To change it, edit that and run `cargo build`.

use super::{AddonCheckSpec, AddonCheckStatus, Cce, CommonErrorCode, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Creates addon precheck in a batch.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [BatchCreateAddonPrecheck](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=BatchCreateAddonPrecheck)
    pub struct BatchCreateAddonPrecheck for Cce => BatchCreateAddonPrecheckResponse, BatchCreateAddonPrecheckError =
        Description::new("BatchCreateAddonPrecheck", "POST", "/api/v3/projects/{project_id}/clusters/{cluster_id}/addons/precheck")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required BatchCreateAddonPrecheckRequired {
        cluster_id: String = path "cluster_id",
        kind: String = body "kind",
        api_version: String = body "apiVersion",
        spec: AddonCheckSpec = body "spec",
    }
}

::cloudbind::binding::response! {
    pub struct BatchCreateAddonPrecheckResponse of BatchCreateAddonPrecheck;
    kind: String = body "kind",
    api_version: String = body "apiVersion",
    spec: AddonCheckSpec = body "spec",
    status: AddonCheckStatus = body "status",
}

::cloudbind::binding::errors! {
    pub enum BatchCreateAddonPrecheckError of BatchCreateAddonPrecheck;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
