// @generated from spec/huaweicloud/cce/get_labels.yaml. To change it, edit that and run `cargo build`.

use std::collections::BTreeMap;
use super::{Cce, CommonErrorCode, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Gets labels.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [GetLabels](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=GetLabels)
    pub struct GetLabels for Cce => GetLabelsResponse, GetLabelsError =
        Description::new("GetLabels", "GET", "/api/v3/projects/{project_id}/clusters/{cluster_id}/labels")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required GetLabelsRequired {
        cluster_id: String = path "cluster_id",
    }
}

::cloudbind::binding::response! {
    pub struct GetLabelsResponse of GetLabels;
    kind: String = body "kind",
    api_version: String = body "apiVersion",
    spec: BTreeMap<String, BTreeMap<String, Vec<String>>> = body "spec",
}

::cloudbind::binding::errors! {
    pub enum GetLabelsError of GetLabels;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
