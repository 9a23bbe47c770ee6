// @generated from spec/huaweicloud/cce/show_feature_gates.yaml. To change it, edit that and run `cargo build`.

use std::collections::BTreeMap;
use super::{Cce, CommonErrorCode, ServiceErrorCode};
use ::cloudbind::value;

::cloudbind::binding::request! {
    /// Shows feature gates.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ShowFeatureGates](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=ShowFeatureGates)
    pub struct ShowFeatureGates for Cce => ShowFeatureGatesResponse, ShowFeatureGatesError =
        Description::new("ShowFeatureGates", "GET", "/api/v3.1/feature-gates")
            .idempotent();
}

::cloudbind::binding::response! {
    pub struct ShowFeatureGatesResponse of ShowFeatureGates;
    kind: String = body "kind",
    api_version: String = body "apiVersion",
    spec: BTreeMap<String, value::Json> = body "spec",
}

::cloudbind::binding::errors! {
    pub enum ShowFeatureGatesError of ShowFeatureGates;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
